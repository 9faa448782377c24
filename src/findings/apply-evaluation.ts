import { isDeepStrictEqual } from 'node:util';
import type { FindingSummary, SeverityCounts } from '../contract';
import { fingerprint } from '../domain';
import type { Ports, Snapshot } from '../domain';
import { reconcile, score } from '../engine';
import type { Evaluation, FindingChange } from '../engine';
import { tallyOf } from '../storage/finding-tally';
import {
  allFindings,
  readDetails,
  readSummary,
  withEvents,
  writeDetails,
  writeSummaries,
} from '../storage/findings';
import { writePosture } from '../storage/posture';
import { withBlastRadius } from './blast-radius';
import { inGroups } from './in-groups';
import { postureOf } from './posture';
import { severityCounts } from './severity-counts';

/** Findings that are worked on at once, and whose rows are written together. */
const groupSize = 25;

export interface ApplyInput {
  readonly scanId: string;
  readonly evaluation: Evaluation;
  readonly snapshot: Snapshot;
  /** When the scan was evaluated, milliseconds since the epoch. A repeated run must be given the same. */
  readonly now: number;
}

/** What a scan changed and left open. `score` is absent when no rule could be answered: an unseen site is not a safe one. */
export interface Applied {
  readonly opened: number;
  readonly resolved: number;
  readonly open: SeverityCounts;
  readonly score?: number;
}

/**
 * Joins an evaluation with the known findings and stores the outcome. May be killed anywhere and run again: the second
 * run ends in the same state with the same counts, and writes only what is not written yet.
 */
export async function applyEvaluation(
  ports: Pick<Ports, 'entities' | 'keyValues'>,
  { scanId, evaluation, snapshot, now }: ApplyInput,
): Promise<Applied> {
  const known = await knownFindings(ports, evaluation);
  const reconciled = reconcile({ known, evaluation, snapshot, now, scanId });
  const changes = withBlastRadius(reconciled.changes, snapshot);
  // Counted before anything is written: afterwards, a run that goes on after a crash finds part of it already done.
  const { opened, resolved } = await tallyOf(ports.keyValues, scanId, {
    opened: count(changes, 'opened') + count(changes, 'reopened'),
    resolved: count(changes, 'resolved'),
  });
  const before = new Map(known.map((finding) => [finding.fingerprint, finding]));
  for (const group of inGroups(changes, groupSize)) await writeChanges(ports, group, before);
  await writePosture(ports.keyValues, postureOf(changes));

  const open = changes.map(({ summary }) => summary).filter(({ status }) => status === 'open');
  const answered = evaluation.rules.some(({ results }) =>
    results.some(({ outcome }) => outcome === 'pass' || outcome === 'fail'),
  );
  return {
    opened,
    resolved,
    open: severityCounts(open),
    ...(answered ? { score: score(open) } : {}),
  };
}

/** All open findings, and the closed ones that fail again. */
async function knownFindings(
  ports: Pick<Ports, 'entities' | 'keyValues'>,
  evaluation: Evaluation,
): Promise<readonly FindingSummary[]> {
  const open = await allFindings(ports, 'open');
  const known = new Map(open.map((finding) => [finding.fingerprint, finding]));
  const failing = evaluation.rules.flatMap(({ meta, results }) =>
    results.flatMap((result) =>
      result.outcome === 'fail'
        ? [fingerprint(meta.id, result.resource, result.discriminator)]
        : [],
    ),
  );
  const unfamiliar = failing.filter((identity) => !known.has(identity));
  for (const group of inGroups(unfamiliar, groupSize)) {
    const found = await Promise.all(group.map((identity) => readSummary(ports, identity)));
    for (const finding of found) if (finding !== undefined) known.set(finding.fingerprint, finding);
  }
  return [...known.values()];
}

/** Details first: a row that shows a change whose history is missing would never be mended by a second run. */
async function writeChanges(
  ports: Pick<Ports, 'entities' | 'keyValues'>,
  changes: readonly FindingChange[],
  before: ReadonlyMap<string, FindingSummary>,
): Promise<void> {
  await Promise.all(changes.map((change) => writeChangedDetails(ports, change)));
  const changed = changes
    .map(({ summary }) => summary)
    .filter((summary) => !isDeepStrictEqual(summary, before.get(summary.fingerprint)));
  if (changed.length > 0) await writeSummaries(ports, changed);
}

async function writeChangedDetails(
  { keyValues }: Pick<Ports, 'keyValues'>,
  change: FindingChange,
): Promise<void> {
  if (change.kind === 'untouched') return;
  const identity = change.summary.fingerprint;
  const stored = await readDetails(keyValues, identity);
  const content = 'content' in change ? change.content : undefined;
  const details = content === undefined ? stored : { ...content, history: stored?.history ?? [] };
  if (details === undefined) return;
  await writeDetails(keyValues, identity, withEvents(details, change.events));
}

function count(changes: readonly FindingChange[], kind: FindingChange['kind']): number {
  return changes.filter((change) => change.kind === kind).length;
}
