import type { CollectorProgress } from '../contract';
import type { KeyValueStore } from '../domain';

/** How far the running scan is, for the page. Rewritten every few seconds; losing it loses nothing else. */
export interface StoredProgress {
  readonly scanId: string;
  readonly requests: number;
  readonly points: number;
  readonly collectors: readonly CollectorProgress[];
}

const key = 'scan:progress';

export function writeProgress(kv: KeyValueStore, progress: StoredProgress): Promise<void> {
  return kv.set(key, progress);
}

export async function readProgress(kv: KeyValueStore): Promise<StoredProgress | undefined> {
  return (await kv.get(key)) as StoredProgress | undefined;
}
