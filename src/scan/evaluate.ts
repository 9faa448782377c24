import { isAnswered } from '../contract';
import { snapshotOf } from '../domain';
import type { GapCode, Ports, Slice, SliceName } from '../domain';
import { evaluate } from '../engine';
import { applyEvaluation } from '../findings/apply-evaluation';
import { rules } from '../rules';
import { readAttestations } from '../storage/attestations';
import { writeLacks } from '../storage/connections';
import { writeCoverage } from '../storage/coverage';
import type { ScanState } from '../storage/scan-state';
import { writeScan } from '../storage/scan-history';
import { readInstallation } from '../storage/installation';
import { readSettings } from '../storage/settings';
import { readSlice } from '../storage/slices';
import { collectors } from './collectors';
import { goOn } from './enqueue';
import { lackingPermissions } from './lacks';
import { summaryOf } from './summary';

/** Judges the collected slices, reconciles the outcome with what was known and stores it. Safe to repeat. */
export async function evaluateStep(ports: Ports, state: ScanState): Promise<void> {
  const takenAt = state.takenAt ?? state.startedAt;
  const slices = await loadSlices(ports);
  const snapshot = snapshotOf({
    siteUrl: state.siteUrl,
    takenAt,
    slices: {
      ...Object.fromEntries(slices),
      'manual.attestations': await readAttestations(ports.keyValues),
      'app.installation': await readInstallation(ports.keyValues),
    },
  });
  const settings = await readSettings(ports.keyValues);
  const evaluation = evaluate(rules, snapshot, settings);

  const applied = await applyEvaluation(ports, {
    scanId: state.id,
    evaluation,
    snapshot,
    now: Date.parse(takenAt),
  });
  const coverage = evaluation.rules.map((rule) => rule.coverage);
  await writeCoverage(ports.keyValues, coverage);
  await writeLacks(ports.keyValues, lackingPermissions(collectors, new Map(slices)));

  const unseen = slices.flatMap(([, { gaps }]) => gaps).filter(({ code }) => !expected.has(code));
  const applicable = coverage.filter(({ outcome }) => outcome !== 'not-applicable');
  await writeScan(ports.entities, {
    ...summaryOf(state),
    ...applied,
    coverage: {
      evaluated: applicable.filter(({ outcome }) => isAnswered(outcome)).length,
      applicable: applicable.length,
    },
    ...(unseen[0] === undefined ? {} : { reason: partialReason(unseen[0].reason, unseen.length) }),
  });
  await goOn(ports, { ...state, step: 'publish', attempt: 1 });
}

/** Gaps that are no failure of this scan: what follows from another gap, and what nobody has connected or installed. */
const expected: ReadonlySet<GapCode> = new Set([
  'depends-on-unseen',
  'not-connected',
  'not-installed',
]);

function partialReason(first: string, count: number): string {
  const more = count === 1 ? '' : ` And ${String(count - 1)} more could not be read.`;
  return `${first}.${more}`;
}

async function loadSlices(ports: Ports): Promise<[SliceName, Slice][]> {
  const loaded = await Promise.all(
    collectors.map(async ({ slice }) => ({
      name: slice,
      slice: await readSlice(ports.keyValues, slice),
    })),
  );
  return loaded.flatMap(({ name, slice }): [SliceName, Slice][] =>
    slice === undefined ? [] : [[name, slice]],
  );
}
