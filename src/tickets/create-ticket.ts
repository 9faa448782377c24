import type { FindingDetail, TicketRef } from '../contract';
import { AppError } from '../domain';
import type { Ports } from '../domain';
import { siteUrl } from '../scan/site-url';
import {
  readDetails,
  readFinding,
  readSummary,
  withEvents,
  writeDetails,
  writeSummaries,
} from '../storage/findings';
import { readOperations } from '../storage/settings';
import { readTicket, releaseTicket, reserveTicket, storeTicket } from '../storage/tickets';
import type { CurrentTicket, Reservation } from '../storage/tickets';
import { issueBody } from './issue-body';
import type { TicketTarget } from './issue-body';
import { IssueRefused, createIssue, findIssue } from './jira-issues';
import type { JiraIssue } from './jira-issues';
import { requireTarget } from './target';

/** How long a reservation keeps others out, and how long its owner dares to act on it, in milliseconds. */
const reservedMs = 60_000;
const actWithinMs = 30_000;

/**
 * Opens the Jira issue of a finding, exactly once: asked again, it answers with the same issue.
 * @throws {AppError} `not-found`, `conflict` while another call is creating it, `invalid` when it is closed or settings
 *   or Jira forbid it, `unavailable` when Jira does not answer
 */
export async function createTicket(ports: Ports, fingerprint: string): Promise<TicketRef> {
  return createTicketIn(ports, fingerprint, async () => {
    const { tickets } = await readOperations(ports.keyValues);
    return requireTarget(ports, tickets);
  });
}

/** {@link createTicket} into a target that is asked for only when an issue has to be created. */
export async function createTicketIn(
  ports: Ports,
  fingerprint: string,
  target: () => Promise<TicketTarget>,
): Promise<TicketRef> {
  const finding = await readFinding(ports, fingerprint);
  if (finding === undefined) {
    throw new AppError('not-found', 'This finding does not exist any more: reload the page.');
  }
  if (finding.ticket !== undefined) return finding.ticket;
  const current = await readTicket(ports.keyValues, fingerprint);
  if (current?.state.state === 'created') return attach(ports, fingerprint, current.state.ticket);
  if (finding.status !== 'open') {
    throw new AppError('invalid', 'This finding is closed, so it needs no Jira issue.');
  }
  requireFree(current, ports.clock.now());
  const where = await target();
  const reservation = await reserveTicket(ports.keyValues, {
    fingerprint,
    attempt: current === undefined ? 0 : current.attempt + 1,
    at: ports.clock.now(),
  });
  if (reservation === undefined) throw beingCreated();
  const issue = await issueOf(ports, { finding, where, reservation });
  const ticket = await ticketRef(ports, issue);
  await storeTicket(ports.keyValues, reservation, ticket);
  return attach(ports, fingerprint, ticket);
}

interface Order {
  readonly finding: FindingDetail;
  readonly where: TicketTarget;
  readonly reservation: Reservation;
}

/** The issue an earlier attempt created before it was cut off, or else a new one. */
async function issueOf(ports: Ports, { finding, where, reservation }: Order): Promise<JiraIssue> {
  if (reservation.attempt > 0) {
    const found = await findIssue(ports, finding.fingerprint);
    if (found !== undefined) return found;
  }
  if (ports.clock.now() - reservation.at > actWithinMs) {
    throw new AppError('unavailable', 'Jira is answering too slowly: try again in a few minutes.');
  }
  try {
    return await createIssue(ports, issueBody(finding, where));
  } catch (error) {
    if (error instanceof IssueRefused) {
      await releaseTicket(
        ports.keyValues,
        reservation,
        ports.clock.now() - reservation.at < reservedMs,
      );
    }
    throw error;
  }
}

function requireFree(current: CurrentTicket | undefined, now: number): void {
  if (current?.state.state === 'creating' && now - current.state.at < reservedMs) {
    throw beingCreated();
  }
}

function beingCreated(): AppError {
  return new AppError(
    'conflict',
    'The issue of this finding is being created: look again in a minute.',
  );
}

async function ticketRef(ports: Ports, { id, key }: JiraIssue): Promise<TicketRef> {
  const { address } = await siteUrl(ports);
  return { issueId: id, issueKey: key, url: `${address}/browse/${key}` };
}

/** Shows the issue on its finding. Safe to repeat. */
async function attach(ports: Ports, fingerprint: string, ticket: TicketRef): Promise<TicketRef> {
  const details = await readDetails(ports.keyValues, fingerprint);
  if (details !== undefined) {
    const at = new Date(ports.clock.now()).toISOString();
    const created = { at, kind: 'ticket-created', note: ticket.issueKey } as const;
    await writeDetails(ports.keyValues, fingerprint, withEvents(details, [created]));
  }
  const summary = await readSummary(ports, fingerprint);
  if (summary !== undefined) await writeSummaries(ports, [{ ...summary, ticket }]);
  return ticket;
}
