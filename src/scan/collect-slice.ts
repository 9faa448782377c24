import type { Settings } from '../contract';
import type { Gap, Ports, Slice, SliceName, Slices } from '../domain';
import type { Collector, PageResult } from '../products/collector';
import { PauseRequested } from '../products/pause';
import type { RestClient } from '../products/rest-client';
import { readFirstSeen, writeFirstSeen } from '../storage/first-seen';
import { readPages, writePage } from '../storage/scan-pages';
import type { PageRecord } from '../storage/scan-pages';
import { writeSlice } from '../storage/slices';
import { assembleSlice, listChanged } from './assemble-slice';
import { Circles } from './circles';
import type { CollectedSliceMap } from './collected-slices';
import { dateItems } from './date-items';
import type { Interruption } from './interruption';
import type { Ledger } from './ledger';
import { PageTally } from './page-tally';

/** Pages of one collector that are read at once. */
const parallelPages = 4;

/** A list that changes while it is read is read once more, not for ever. */
const maxPasses = 2;

export interface SliceJob {
  readonly ports: Ports;
  readonly scanId: string;
  /** ISO-8601 UTC. */
  readonly startedAt: string;
  readonly collector: Collector;
  readonly client: RestClient;
  readonly slices: CollectedSliceMap;
  readonly settings: Settings;
  readonly interruption: Interruption;
  readonly ledger: Ledger;
}

/**
 * Reads one slice to its end, from wherever an earlier function of the scan left it. Every page is a checkpoint.
 * @returns whether the slice is complete; false when the work was interrupted
 */
export async function collectSlice(job: SliceJob): Promise<boolean> {
  const { ports, scanId, collector, slices, settings, ledger } = job;
  const address = { scanId, slice: collector.slice };
  const records = [...(await readPages(ports.keyValues, address))];
  const first = collector.firstPages(slices, settings);
  const tally = new PageTally();
  for (const record of records) tally.add(record);
  await note(job, tally, first.length);

  let pass = Math.max(1, ...records.map((record) => record.pass));
  for (;;) {
    const complete = await readPass(job, { pass, first, records, tally });
    if (!complete) return false;
    if (pass >= maxPasses || !listChanged(records, pass)) break;
    pass += 1;
  }

  const slice = await dated(job, assembleSlice(collector, records, slices));
  await writeSlice(ports.keyValues, collector.slice, slice);
  slices.set(collector.slice, slice);
  await ledger.record(
    collector.slice,
    {
      state:
        slice.gaps.length === 0 ? 'done' : slice.items.length === 0 ? 'unavailable' : 'partial',
      done: slice.items.length,
      total: slice.items.length,
      ...reasonOf(slice.gaps),
    },
    tally.spent,
  );
  return true;
}

/** The slice with the dates at which its items were first seen, if the collector wants them remembered. */
async function dated({ ports, collector, startedAt }: SliceJob, slice: Slice): Promise<Slice> {
  if (collector.withFirstSeen === undefined) return slice;
  const before = await readFirstSeen(ports.keyValues, collector.slice);
  const result = dateItems(collector, slice, { before, at: startedAt });
  await writeFirstSeen(ports.keyValues, collector.slice, result.register);
  return result.slice;
}

interface Pass {
  readonly pass: number;
  readonly first: readonly string[];
  readonly records: PageRecord[];
  readonly tally: PageTally;
}

/** Reads the pages of one pass that have no checkpoint yet, a few at once. */
async function readPass(job: SliceJob, { pass, first, records, tally }: Pass): Promise<boolean> {
  const read = records.filter((record) => record.pass === pass);
  const done = new Map(read.map((record) => [record.page, record]));
  const circles = new Circles(job.collector, read);
  const queue: string[] = [];
  const plan = (page: string): void => {
    let at: string | undefined = page;
    const seen = new Set<string>();
    while (at !== undefined && done.has(at) && !seen.has(at)) {
      seen.add(at);
      at = done.get(at)?.next;
    }
    if (at !== undefined && !done.has(at)) queue.push(at);
  };
  first.forEach(plan);

  let interrupted = false;
  const work = async (): Promise<void> => {
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      const record = interrupted ? undefined : await readOne(job, { page, pass, circles });
      if (record === undefined) {
        interrupted = true;
        return;
      }
      done.set(page, record);
      records.push(record);
      tally.add(record);
      if (record.next !== undefined && !done.has(record.next)) queue.unshift(record.next);
      await note(job, tally, first.length);
    }
  };
  await Promise.all(Array.from({ length: parallelPages }, work));
  return !interrupted;
}

interface PageJob {
  readonly page: string;
  readonly pass: number;
  readonly circles: Circles;
}

/** Reads and stores one page, or returns undefined when it is time to stop. */
async function readOne(
  job: SliceJob,
  { page, pass, circles }: PageJob,
): Promise<PageRecord | undefined> {
  const { ports, scanId, collector, client, slices, settings, interruption } = job;
  if (await interruption.isDue(collector.product)) return undefined;
  let result: PageResult<Slices[SliceName]>;
  try {
    result = await collector.readPage(page, { client, slices, settings, clock: ports.clock });
  } catch (error) {
    if (!(error instanceof PauseRequested)) throw error;
    interruption.pauseProduct(collector.product, error);
    return undefined;
  }
  const record = circles.checked({ page, pass, ...result });
  await writePage(ports.keyValues, { scanId, slice: collector.slice }, record);
  return record;
}

function note(
  { ledger, collector }: SliceJob,
  tally: PageTally,
  firstPages: number,
): Promise<void> {
  return ledger.record(
    collector.slice,
    { state: 'running', ...tally.progress(firstPages) },
    tally.spent,
  );
}

function reasonOf(gaps: readonly Gap[]): { reason?: string } {
  const [first] = gaps;
  return first === undefined ? {} : { reason: first.reason };
}
