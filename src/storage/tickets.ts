import { z } from 'zod';
import type { TicketRef } from '../contract';
import type { KeyValueStore } from '../domain';

const ticketSchema = z.object({ issueId: z.string(), issueKey: z.string(), url: z.string() });

/**
 * How far the Jira issue of a finding has come. `creating` is a reservation: whoever made it may create the issue, and
 * nobody else until it has grown old. `at` = milliseconds since the epoch.
 */
const ticketStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('creating'), at: z.number() }),
  z.object({ state: z.literal('given-back') }),
  z.object({ state: z.literal('created'), ticket: ticketSchema }),
]);

export type TicketState = z.output<typeof ticketStateSchema>;

/** A reservation that was won. Each one after a crash has the next number. */
export interface Reservation {
  readonly fingerprint: string;
  readonly attempt: number;
  readonly at: number;
}

/** Where the issue of a finding stands, and the number of the reservation that decides it. */
export interface CurrentTicket {
  readonly attempt: number;
  readonly state: TicketState;
}

/** The newest state of a finding's issue; undefined when nobody has begun one. */
export async function readTicket(
  kv: KeyValueStore,
  fingerprint: string,
): Promise<CurrentTicket | undefined> {
  let current: CurrentTicket | undefined;
  for (let attempt = 0; ; attempt += 1) {
    const stored = await kv.get(keyOf(fingerprint, attempt));
    if (stored === undefined) return current;
    current = { attempt, state: ticketStateSchema.parse(stored) };
  }
}

/** Takes a reservation. Returns undefined, and changes nothing, when somebody else has taken it. */
export async function reserveTicket(
  kv: KeyValueStore,
  reservation: Reservation,
): Promise<Reservation | undefined> {
  const { fingerprint, attempt, at } = reservation;
  const state: TicketState = { state: 'creating', at };
  return (await kv.create(keyOf(fingerprint, attempt), state)) ? reservation : undefined;
}

/** Records the issue that was created or found under a reservation. */
export async function storeTicket(
  kv: KeyValueStore,
  { fingerprint, attempt }: Reservation,
  ticket: TicketRef,
): Promise<void> {
  const state: TicketState = { state: 'created', ticket };
  await kv.set(keyOf(fingerprint, attempt), state);
}

/**
 * Gives a reservation back, because it is certain that no issue was created under it. `alone` = nobody can have taken
 * the next one, so that not even a trace is needed.
 */
export async function releaseTicket(
  kv: KeyValueStore,
  { fingerprint, attempt }: Reservation,
  alone: boolean,
): Promise<void> {
  const key = keyOf(fingerprint, attempt);
  const state: TicketState = { state: 'given-back' };
  await (alone ? kv.delete(key) : kv.set(key, state));
}

function keyOf(fingerprint: string, attempt: number): string {
  return attempt === 0 ? `ticket:${fingerprint}` : `ticket:${fingerprint}:${String(attempt)}`;
}
