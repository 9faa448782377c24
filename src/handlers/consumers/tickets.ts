import type { Ports } from '../../domain';
import { handleTicketsEvent } from '../../tickets';
import type { QueuedEvent } from './queued-event';

/** Creates the Jira issues that a queue event asks for. */
export function consumeTicketsEvent(ports: Ports, event: QueuedEvent): Promise<void> {
  return handleTicketsEvent(ports, event.body);
}
