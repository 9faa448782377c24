import type { Ports } from '../domain';
import { writeScanState } from '../storage/scan-state';
import type { ScanState } from '../storage/scan-state';

/** Seconds an event may be delayed at most. Source: Forge docs, limits-async-events, 2026-02-26. */
const maxDelaySeconds = 900;

/**
 * Sends the event of the state's step. The state must already be stored: should this function be killed before the
 * event is out, the event that led here is delivered again and finds the step not enqueued.
 */
export async function enqueue(ports: Ports, state: ScanState): Promise<void> {
  const waitMs = (state.pausedUntil ?? 0) - ports.clock.now();
  const delaySeconds = Math.min(maxDelaySeconds, Math.ceil(waitMs / 1_000));
  await ports.queue.push('scan', {
    body: { scanId: state.id, step: state.step, attempt: state.attempt },
    concurrencyKey: state.id,
    ...(delaySeconds > 0 ? { delaySeconds } : {}),
  });
  await writeScanState(ports.keyValues, { ...state, enqueued: true, aliveAt: ports.clock.now() });
}

/** Stores the next step of a scan and sends its event. */
export async function goOn(ports: Ports, state: ScanState): Promise<void> {
  const next = { ...state, enqueued: false, aliveAt: ports.clock.now() };
  await writeScanState(ports.keyValues, next);
  await enqueue(ports, next);
}
