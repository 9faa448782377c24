import type { ScanSummary } from '../contract';
import type { Ports } from '../domain';
import { readScanState } from '../storage/scan-state';
import { listScans } from '../storage/scan-history';
import { readOperations } from '../storage/settings';
import { enqueue } from './enqueue';
import { isStalled } from './stalled';
import { startScan } from './start';

const hourMs = 3_600_000;

/** Hours between two scans. A little less than the interval, because the hourly trigger never comes on the minute. */
const hoursBetween = { daily: 23.5, weekly: 7 * 24 - 0.5 } as const;

/** Does what is due: wakes a scan that has lost its event, or starts one when the schedule says so. */
export async function runDueWork(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  const running = await readScanState(ports.keyValues);
  if (running !== undefined) {
    if (isStalled(running, now)) await enqueue(ports, running);
    return;
  }
  const { schedule } = await readOperations(ports.keyValues);
  if (schedule === 'off') return;
  const last = (await listScans(ports.entities, { limit: 1 })).items[0];
  if (last === undefined || hoursSince(last, now) >= hoursBetween[schedule])
    await startScan(ports, 'schedule');
}

function hoursSince({ startedAt }: ScanSummary, now: number): number {
  return (now - Date.parse(startedAt)) / hourMs;
}
