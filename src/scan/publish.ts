import type { Ports } from '../domain';
import { readScan } from '../storage/scan-history';
import type { ScanState } from '../storage/scan-state';
import { enqueueTickets } from '../tickets';
import { finish } from './finish';

/** Sends what the scan found where the settings want it, and ends the scan. Safe to repeat. */
export async function publish(ports: Ports, state: ScanState): Promise<void> {
  await enqueueTickets(ports, { scanId: state.id });
  const evaluated = await readScan(ports.entities, state.id);
  // What was evaluated carries a reason exactly when something could not be seen.
  const status = evaluated?.reason === undefined ? 'complete' : 'partial';
  await finish(ports, state, { ...evaluated, status });
}
