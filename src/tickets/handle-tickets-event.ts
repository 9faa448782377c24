import { AppError } from '../domain';
import type { Ports } from '../domain';
import { readOperations } from '../storage/settings';
import { createTicketIn } from './create-ticket';
import type { TicketTarget } from './issue-body';
import { requireTarget } from './target';
import { parseTicketsEvent, pushTickets } from './tickets-event';

/** Time that is left for putting the rest back into the queue, in milliseconds. */
const reserveMs = 20_000;

/** How often findings wait for Jira or for another delivery, and how long each time, in seconds. The next scan asks again. */
const maxAttempts = 10;
const waitSeconds = 120;

/**
 * Creates the issues an event asks for. May be delivered twice and killed anywhere. What cannot be done now goes back
 * into the queue; what settings or Jira forbid is logged and left to the next scan.
 */
export async function handleTicketsEvent(ports: Ports, body: unknown): Promise<void> {
  const { fingerprints, attempt } = parseTicketsEvent(body);
  const target = once(async () => {
    const { tickets } = await readOperations(ports.keyValues);
    return requireTarget(ports, tickets);
  });
  const waiting: string[] = [];
  for (const [index, fingerprint] of fingerprints.entries()) {
    if (ports.deadline.remainingMs() < reserveMs) {
      await pushTickets(ports, { fingerprints: fingerprints.slice(index), attempt });
      break;
    }
    if (!(await tryTicket(ports, fingerprint, target))) waiting.push(fingerprint);
  }
  if (waiting.length === 0) return;
  if (attempt < maxAttempts) {
    await pushTickets(ports, { fingerprints: waiting, attempt: attempt + 1 }, waitSeconds);
  } else {
    ports.log.warn('issues given up until the next scan', { count: waiting.length });
  }
}

/** @returns false when it is worth trying again later */
async function tryTicket(
  ports: Ports,
  fingerprint: string,
  target: () => Promise<TicketTarget>,
): Promise<boolean> {
  try {
    await createTicketIn(ports, fingerprint, target);
    return true;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'unavailable' || error.code === 'conflict') return false;
    ports.log.warn('issue not created', { fingerprint, reason: error.message });
    return true;
  }
}

/** Runs `make` at the first call only; a failure is answered to all. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
