import type { Ports } from '../domain';
import { isCancellationRequested } from '../storage/scan-cancellation';
import { readScanState, writeScanState } from '../storage/scan-state';
import type { ScanState } from '../storage/scan-state';
import { collect } from './collect';
import { enqueue } from './enqueue';
import { evaluateStep } from './evaluate';
import { finish } from './finish';
import type { ScanEvent } from './event';
import { publish } from './publish';

/** Deliveries of one event after which a step that keeps failing ends the scan. */
const maxDeliveries = 6;

/**
 * Runs the step that an event stands for. Safe to run twice, late and out of order: an event whose step is over is
 * dropped, or sends the current step's event if a killed function never did.
 */
export async function handleScanEvent(
  ports: Ports,
  event: ScanEvent,
  deliveries: number,
): Promise<void> {
  const state = await readScanState(ports.keyValues);
  if (state?.id !== event.scanId) return;
  if (event.step !== state.step || event.attempt < state.attempt) {
    if (!state.enqueued) await enqueue(ports, state);
    return;
  }
  if (await isCancellationRequested(ports.keyValues, state.id)) {
    await finish(ports, state, { status: 'cancelled', reason: 'The scan was cancelled.' });
    return;
  }
  if (deliveries > maxDeliveries) {
    const reason = `The scan failed while it was in the step "${state.step}". Scan again; if it fails again, report it.`;
    await finish(ports, state, { status: 'failed', reason });
    return;
  }
  if (state.pausedUntil !== undefined && ports.clock.now() < state.pausedUntil) {
    await enqueue(ports, state);
    return;
  }
  await runStep(ports, await awake(ports, state));
}

/** Marks the scan as alive, so that nobody thinks it has lost its event. */
async function awake(ports: Ports, stored: ScanState): Promise<ScanState> {
  const alive: ScanState = { ...stored, aliveAt: ports.clock.now() };
  delete alive.pausedUntil;
  delete alive.pauseReason;
  await writeScanState(ports.keyValues, alive);
  return alive;
}

function runStep(ports: Ports, state: ScanState): Promise<void> {
  switch (state.step) {
    case 'collect':
      return collect(ports, state);
    case 'evaluate':
      return evaluateStep(ports, state);
    case 'publish':
      return publish(ports, state);
  }
}
