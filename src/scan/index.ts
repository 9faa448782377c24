import type { RuleCoverageDetail, ScanSummary } from '../contract';
import type { Ports } from '../domain';
import { readCoverage } from '../storage/coverage';
import * as history from '../storage/scan-history';

export { connectionNeeds } from './connection-needs';
export { cancelScan } from './cancel';
export { runDueWork } from './due';
export { scanEventSchema } from './event';
export { handleScanEvent } from './handle-event';
export { scanProgress } from './progress';
export { startScan } from './start';
export { trend } from './trend';

/** Scans, newest first. */
export function listScans(
  ports: Ports,
  page: { readonly limit: number; readonly cursor?: string },
): Promise<{ items: readonly ScanSummary[]; cursor?: string }> {
  return history.listScans(ports.entities, page);
}

/** What each rule could see in the last evaluated scan. */
export function lastCoverage(ports: Ports): Promise<readonly RuleCoverageDetail[]> {
  return readCoverage(ports.keyValues);
}
