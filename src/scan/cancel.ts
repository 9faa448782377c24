import type { ScanSummary } from '../contract';
import { AppError } from '../domain';
import type { Ports } from '../domain';
import { requestCancellation } from '../storage/scan-cancellation';
import { readScanState } from '../storage/scan-state';
import { finish } from './finish';
import { summaryOf } from './summary';

/**
 * Cancels the running scan. One that is collecting stops at its next page; one that waits stops now.
 * @throws {AppError} `not-found` when that scan is not running
 */
export async function cancelScan(ports: Ports, scanId: string): Promise<ScanSummary> {
  const state = await readScanState(ports.keyValues);
  if (state?.id !== scanId) {
    throw new AppError(
      'not-found',
      'This scan is not running any more, so there is nothing to cancel.',
    );
  }
  await requestCancellation(ports.keyValues, scanId);
  if (state.pausedUntil === undefined) return summaryOf(state);
  return finish(ports, state, { status: 'cancelled', reason: 'The scan was cancelled.' });
}
