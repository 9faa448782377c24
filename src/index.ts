import { consumeScanEvent } from './handlers/consumers/scan';
import { consumeTicketsEvent } from './handlers/consumers/tickets';
import type { QueuedEvent } from './handlers/consumers/queued-event';
import { resolverDefinitions } from './handlers/resolvers';
import { onInstalled } from './handlers/triggers/lifecycle';
import { onSchedule } from './handlers/triggers/schedule';
import { forgePorts } from './platform/ports';
import { bindResolvers } from './platform/resolver';

/** Answers every call of the page. */
export const resolver = bindResolvers(
  resolverDefinitions.map((definition) => ({
    name: definition.name,
    answer: (payload: unknown) => definition.answer(forgePorts, payload),
  })),
);

/** Consumer of the queue `scan`. */
export function scanConsumer(event: QueuedEvent): Promise<void> {
  return consumeScanEvent(forgePorts, event);
}

/** Consumer of the queue `tickets`. */
export function ticketsConsumer(event: QueuedEvent): Promise<void> {
  return consumeTicketsEvent(forgePorts, event);
}

/** Runs every hour. */
export function schedule(): Promise<{ readonly statusCode: 204 }> {
  return onSchedule(forgePorts);
}

/** Runs when the app is installed. */
export function lifecycle(): Promise<void> {
  return onInstalled(forgePorts);
}
