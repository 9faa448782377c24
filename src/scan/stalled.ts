import type { ScanState } from '../storage/scan-state';

/** Longer than a consumer may run (900 s), so a scan that is silent for this long has lost its event. */
const silentMs = 20 * 60_000;

/** Whether the running scan has lost its event and needs a new one. */
export function isStalled(state: ScanState, now: number): boolean {
  return now - Math.max(state.aliveAt, state.pausedUntil ?? 0) > silentMs;
}
