import type { ScanSummary } from '../contract';
import type { ScanState } from '../storage/scan-state';

/** The running scan as a row of the history. */
export function summaryOf(state: ScanState): ScanSummary {
  return {
    id: state.id,
    status: state.pausedUntil === undefined ? 'running' : 'paused',
    trigger: state.trigger,
    startedAt: state.startedAt,
    requests: state.requests,
    points: state.points,
    ...(state.pauseReason === undefined ? {} : { reason: state.pauseReason }),
  };
}
