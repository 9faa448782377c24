import type { ScanSummary } from '../contract';
import type { Ports } from '../domain';
import { writeScan } from '../storage/scan-history';
import { clearScanState } from '../storage/scan-state';
import type { ScanState } from '../storage/scan-state';
import { summaryOf } from './summary';

/** How a scan ended, with what it found if it got that far. */
export type Ending = Pick<ScanSummary, 'status'> & Partial<ScanSummary>;

/** Writes the end of a scan into the history and lets the next one start. Safe to repeat. */
export async function finish(ports: Ports, state: ScanState, ending: Ending): Promise<ScanSummary> {
  const summary: ScanSummary = {
    ...summaryOf(state),
    finishedAt: new Date(ports.clock.now()).toISOString(),
    ...ending,
  };
  await writeScan(ports.entities, summary);
  await clearScanState(ports.keyValues);
  ports.log.info('scan ended', { scanId: state.id, status: summary.status });
  return summary;
}
