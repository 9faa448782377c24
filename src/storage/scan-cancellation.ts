import type { KeyValueStore } from '../domain';

/** A cancellation is forgotten after a day, in seconds: no scan runs that long without noticing. */
const ttlSeconds = 24 * 3_600;

/** Asks a scan to stop at the next page. */
export function requestCancellation(kv: KeyValueStore, scanId: string): Promise<void> {
  return kv.set(keyOf(scanId), true, { ttlSeconds });
}

export async function isCancellationRequested(kv: KeyValueStore, scanId: string): Promise<boolean> {
  return (await kv.get(keyOf(scanId))) === true;
}

function keyOf(scanId: string): string {
  return `scan:cancel:${scanId}`;
}
