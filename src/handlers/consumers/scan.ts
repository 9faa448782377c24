import type { Ports } from '../../domain';
import { handleScanEvent, scanEventSchema } from '../../scan';
import type { QueuedEvent } from './queued-event';

/** Runs the step of a scan that a queue event stands for. An event of an unknown shape is dropped: repeating it would not help. */
export async function consumeScanEvent(ports: Ports, event: QueuedEvent): Promise<void> {
  const parsed = scanEventSchema.safeParse(event.body);
  if (!parsed.success) {
    ports.log.error('dropped a scan event of an unknown shape');
    return;
  }
  await handleScanEvent(ports, parsed.data, 1 + (event.retryContext?.retryCount ?? 0));
}
