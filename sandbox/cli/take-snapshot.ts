import type { SnapshotData } from '../../src/domain';
import { forgePorts } from '../../src/platform/ports';
import { listSnapshots, readSnapshot } from '../../src/storage/snapshots';
import { ConfigurationError } from '../live/configuration-error';
import { scanSite } from './run-scan';
import type { ScanRun } from './run-scan';

/**
 * Scans a site once, and gives back everything the scan saw.
 * @throws {ConfigurationError} with the reason, when the scan failed as a whole
 */
export function takeSnapshot(run: ScanRun): Promise<SnapshotData> {
  return scanSite(run, async () => {
    const kept = (await listSnapshots(forgePorts.keyValues)).at(-1);
    const snapshot = kept && (await readSnapshot(forgePorts.keyValues, kept));
    if (snapshot === undefined) throw new ConfigurationError('The scan kept no snapshot.');
    return snapshot;
  });
}
