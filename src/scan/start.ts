import { randomUUID } from 'node:crypto';
import type { ScanSummary } from '../contract';
import { AppError } from '../domain';
import type { Ports } from '../domain';
import { createScanState, readScanState } from '../storage/scan-state';
import type { ScanState } from '../storage/scan-state';
import { writeScan } from '../storage/scan-history';
import { enqueue } from './enqueue';
import { isStalled } from './stalled';
import { summaryOf } from './summary';

/**
 * Starts a scan, or wakes the running one when it has stopped giving signs of life.
 * @throws {AppError} `conflict` when a scan is running
 */
export async function startScan(ports: Ports, trigger: ScanState['trigger']): Promise<ScanSummary> {
  const now = ports.clock.now();
  const state: ScanState = {
    id: randomUUID(),
    trigger,
    startedAt: new Date(now).toISOString(),
    step: 'collect',
    attempt: 1,
    enqueued: false,
    aliveAt: now,
    collected: [],
    spent: {},
    siteUrl: '',
    requests: 0,
    points: 0,
    pauses: 0,
    fruitlessPauses: 0,
  };
  if (await createScanState(ports.keyValues, state)) {
    await writeScan(ports.entities, summaryOf(state));
    await enqueue(ports, state);
    return summaryOf(state);
  }
  const running = await readScanState(ports.keyValues);
  if (running !== undefined && isStalled(running, now)) {
    await enqueue(ports, running);
    return summaryOf(running);
  }
  throw new AppError(
    'conflict',
    'A scan is already running. Wait for it to finish, or cancel it first.',
  );
}
