import { isAtLeast } from '../contract';
import type { Ports } from '../domain';
import { allFindings } from '../storage/findings';
import { readOperations } from '../storage/settings';
import { pushTickets } from './tickets-event';

/** Findings of one event: what one function can do within its time at Jira's slowest. */
const perEvent = 50;

/**
 * Asks for a Jira issue for every open finding that the settings want one for and that has none.
 * Safe to repeat: an issue is created once, however often it is asked for.
 * @returns how many issues were asked for
 */
export async function enqueueTickets(
  ports: Ports,
  { scanId }: { readonly scanId: string },
): Promise<number> {
  const { tickets } = await readOperations(ports.keyValues);
  const { minimumSeverity, projectKey } = tickets;
  if (minimumSeverity === 'off' || projectKey === '') return 0;
  const wanted = (await allFindings(ports, 'open'))
    .filter(({ ticket, severity }) => ticket === undefined && isAtLeast(severity, minimumSeverity))
    .map(({ fingerprint }) => fingerprint);
  for (let start = 0; start < wanted.length; start += perEvent) {
    await pushTickets(ports, { fingerprints: wanted.slice(start, start + perEvent), attempt: 1 });
  }
  if (wanted.length > 0) ports.log.info('issues asked for', { scanId, count: wanted.length });
  return wanted.length;
}
