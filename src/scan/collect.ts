import type { Gap, Ports, Slice, SliceName } from '../domain';
import { withConnections } from '../products/with-connections';
import { readOperations, readSettings } from '../storage/settings';
import { readSlice, writeSlice } from '../storage/slices';
import { writeScanState } from '../storage/scan-state';
import type { ScanState } from '../storage/scan-state';
import { absentConfluence } from './absent-confluence';
import { openReach } from './clients';
import { collectSlice } from './collect-slice';
import { collectors } from './collectors';
import { goOn } from './enqueue';
import { finish } from './finish';
import { HourlyShare } from './hourly-share';
import { Interruption } from './interruption';
import { CollectedSliceMap } from './collected-slices';
import { Ledger } from './ledger';
import { siteUrl } from './site-url';

/** After so many pauses, what asks for another one counts as unseen, and a scan whose share is used up is given up. */
const maxPauses = 48;

/** After so many pauses with nothing read between them, what asks for another one counts as unseen. */
const maxFruitlessPauses = 3;

/**
 * Reads every slice that is not complete yet, page by page, several collectors at once, until all are there or the
 * time of this function, the patience of a product or the administrator ends it. Whatever was read stays read.
 */
export async function collect(ports: Ports, state: ScanState): Promise<void> {
  const settings = await readSettings(ports.keyValues);
  const { hourlyPoints, longestPauseMinutes } = await readOperations(ports.keyValues);
  const share = await HourlyShare.open(ports, hourlyPoints);
  const interruption = new Interruption(ports, state, share);
  const ledger = await Ledger.open(ports, state, share);
  const slices = await loadCollected(ports, state);
  const site = await siteUrl(ports);
  ledger.spend('site-url', site);
  const { clients, connections } = await openReach(ports, {
    siteUrl: site.address,
    longestPauseMs: mayPause(state) ? longestPauseMinutes * 60_000 : 0,
  });
  const pending = new Map<SliceName, Promise<boolean>>();

  // Each collector stands after those it needs, so that what it waits for has been started.
  for (const collector of collectors) {
    const before = collector.after.map(
      (name) => pending.get(name) ?? Promise.resolve(slices.has(name)),
    );
    const run = async (): Promise<boolean> => {
      if (slices.has(collector.slice)) return true;
      const ready = await Promise.all(before);
      if (!ready.every(Boolean)) return false;
      return collectSlice({
        ports,
        scanId: state.id,
        startedAt: state.startedAt,
        collector: withConnections(collector, connections),
        client: clients[collector.product],
        slices,
        settings,
        interruption,
        ledger,
      });
    };
    pending.set(collector.slice, run());
  }
  const finished = await Promise.all(pending.values());
  await ledger.flush();
  await continueAfter(ports, {
    state: { ...state, siteUrl: site.address },
    slices,
    ledger,
    interruption,
    complete: finished.every(Boolean),
  });
}

function mayPause({ pauses, fruitlessPauses }: ScanState): boolean {
  return pauses < maxPauses && fruitlessPauses < maxFruitlessPauses;
}

interface Reached {
  readonly state: ScanState;
  readonly slices: CollectedSliceMap;
  readonly ledger: Ledger;
  readonly interruption: Interruption;
  readonly complete: boolean;
}

async function continueAfter(
  ports: Ports,
  { state, slices, ledger, interruption, complete }: Reached,
): Promise<void> {
  const reached: ScanState = {
    ...state,
    collected: slices.names(),
    spent: ledger.spentBySlice(),
    ...ledger.spent(),
  };
  if (complete) {
    for (const [name, slice] of absentConfluence(slices)) {
      await writeSlice(ports.keyValues, name, slice);
      slices.set(name, slice);
    }
    const failure = failureOf(slices);
    if (failure !== undefined) {
      await finish(ports, reached, { status: 'failed', reason: failure });
      return;
    }
    const takenAt = new Date(ports.clock.now()).toISOString();
    await goOn(ports, { ...reached, step: 'evaluate', attempt: 1, takenAt });
    return;
  }
  if (interruption.cancelled) {
    await finish(ports, reached, { status: 'cancelled', reason: 'The scan was cancelled.' });
    return;
  }
  const { pause } = interruption;
  if (pause === undefined) {
    await goOn(ports, { ...reached, attempt: state.attempt + 1 });
    return;
  }
  if (state.pauses >= maxPauses) {
    const reason = `${pause.reason}, again and again. The scan was given up; scan again later.`;
    await writeScanState(ports.keyValues, reached);
    await finish(ports, reached, { status: 'failed', reason });
    return;
  }
  await goOn(ports, {
    ...reached,
    attempt: state.attempt + 1,
    pauses: state.pauses + 1,
    fruitlessPauses: reached.requests > state.requests ? 0 : state.fruitlessPauses + 1,
    pausedUntil: pause.until,
    pauseReason: pause.reason,
  });
}

async function loadCollected(ports: Ports, { collected }: ScanState): Promise<CollectedSliceMap> {
  const slices = new CollectedSliceMap();
  const names = collectors.map(({ slice }) => slice).filter((name) => collected.includes(name));
  await Promise.all(
    names.map(async (name) => {
      const slice = await readSlice(ports.keyValues, name);
      if (slice !== undefined) slices.set(name, slice);
    }),
  );
  return slices;
}

/** What passes by itself: a scan that met with it is a partial one, and says of each rule what stood in its way. */
const passing: ReadonlySet<Gap['code']> = new Set<Gap['code']>(['server-error', 'rate-limited']);

/** Why the scan as a whole failed: nothing at all could be read, and this is what somebody has to mend. */
function failureOf(slices: CollectedSliceMap): string | undefined {
  // What strangers are told does not show that the app is told anything.
  const all: Slice[] = collectors.flatMap(({ product, slice }) =>
    product === 'probe' || !slices.has(slice) ? [] : slices.get(slice),
  );
  if (all.some(({ items }) => items.length > 0)) return undefined;
  const gaps: readonly Gap[] = all.flatMap((slice) => slice.gaps);
  if (gaps.some(({ code }) => passing.has(code))) return undefined;
  const first = gaps.find(({ code }) => code !== 'depends-on-unseen' && code !== 'not-connected');
  return first === undefined ? undefined : `${first.reason}.`;
}
