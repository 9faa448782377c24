import { z } from 'zod';
import type { KeyValueStore } from '../domain';

const key = 'scan:running';

/** Where the running scan stands. At most one exists; its being there is the lock that keeps a second scan out. */
const scanStateSchema = z.object({
  id: z.string(),
  trigger: z.enum(['manual', 'schedule', 'install']),
  startedAt: z.string(),
  step: z.enum(['collect', 'evaluate', 'publish']),
  /** Counts the events of a step, so that a late copy of an old event is recognised. */
  attempt: z.int(),
  /** Whether the event of this step and attempt has certainly been sent. */
  enqueued: z.boolean(),
  /** Last sign of life, milliseconds since the epoch. */
  aliveAt: z.number(),
  /** Slices that are complete. */
  collected: z.array(z.string()),
  /** What each complete slice has cost. */
  spent: z.record(z.string(), z.object({ requests: z.int(), points: z.int() })),
  siteUrl: z.string(),
  requests: z.int(),
  points: z.int(),
  pauses: z.int(),
  /** The last pauses between which nothing was read. */
  fruitlessPauses: z.int().default(0),
  pausedUntil: z.number().optional(),
  pauseReason: z.string().optional(),
  takenAt: z.string().optional(),
});

export type ScanState = z.output<typeof scanStateSchema>;

/** The running scan, or undefined when none is. */
export async function readScanState(kv: KeyValueStore): Promise<ScanState | undefined> {
  const stored = await kv.get(key);
  return stored === undefined ? undefined : scanStateSchema.parse(stored);
}

/** Makes `state` the running scan. Returns false, and changes nothing, when another one runs. */
export function createScanState(kv: KeyValueStore, state: ScanState): Promise<boolean> {
  return kv.create(key, state);
}

export function writeScanState(kv: KeyValueStore, state: ScanState): Promise<void> {
  return kv.set(key, state);
}

/** Ends the running scan: the next one may start. */
export function clearScanState(kv: KeyValueStore): Promise<void> {
  return kv.delete(key);
}
