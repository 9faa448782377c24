import { z } from 'zod';
import type { Ports } from '../domain';

/** An event of the queue `tickets`: findings that need a Jira issue. `attempt` counts how often some of them had to wait. */
const ticketsEventSchema = z.object({
  fingerprints: z.array(z.string().regex(/^[0-9a-f]{32}$/)),
  attempt: z.int().min(1),
});

export type TicketsEvent = z.output<typeof ticketsEventSchema>;

/** @throws when the event is not one that {@link pushTickets} sends */
export function parseTicketsEvent(body: unknown): TicketsEvent {
  return ticketsEventSchema.parse(body);
}

/** Sends an event. One installation works on one at a time, so that Jira's burst limit is left to people. */
export async function pushTickets(
  { queue }: Pick<Ports, 'queue'>,
  event: TicketsEvent,
  delaySeconds?: number,
): Promise<void> {
  await queue.push('tickets', {
    body: event,
    concurrencyKey: 'tickets',
    ...(delaySeconds === undefined ? {} : { delaySeconds }),
  });
}
