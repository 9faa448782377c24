import type { Ports } from '../domain';
import { readScan } from '../storage/scan-history';
import type { ScanState } from '../storage/scan-state';
import { readOperations } from '../storage/settings';
import { keepSnapshot } from '../storage/snapshots';
import { enqueueTickets } from '../tickets';
import { finish } from './finish';

/** Sends what the scan found where the settings want it, keeps what it saw, and ends the scan. Safe to repeat. */
export async function publish(ports: Ports, state: ScanState): Promise<void> {
  await enqueueTickets(ports, { scanId: state.id });
  const { keepSnapshotsDays } = await readOperations(ports.keyValues);
  await keepSnapshot(ports.keyValues, {
    scanId: state.id,
    takenAt: state.takenAt ?? state.startedAt,
    siteUrl: state.siteUrl,
    keepDays: keepSnapshotsDays,
  });
  const evaluated = await readScan(ports.entities, state.id);
  // What was evaluated carries a reason exactly when something could not be seen.
  const status = evaluated?.reason === undefined ? 'complete' : 'partial';
  await finish(ports, state, { ...evaluated, status });
}
