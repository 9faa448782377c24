import { groupOf, joinGroups } from '../contract';
import type {
  FindingDetail,
  FindingEvent,
  FindingGroup,
  FindingGroupsPage,
  FindingGroupsQuery,
  FindingsPage,
  FindingsQuery,
  FindingStatus,
  FindingSummary,
} from '../contract';
import type { Ports } from '../domain';
import { readDetails } from './finding-details';
import type { StoredDetails } from './finding-details';
import { fromRecord, toRecord } from './finding-record';
import { planQuery } from './findings-query';
import type { PlannedQuery } from './findings-query';

export type { StoredDetails } from './finding-details';
export { readDetails, writeDetails } from './finding-details';

export type FindingPorts = Pick<Ports, 'entities' | 'keyValues'>;

/** Most rows of one page. Source: Forge docs, limits-kvs-ce, 2025-12-01. */
const maxPage = 100;

/** Queries one call may make before it returns what it has and a cursor. */
const maxQueries = 20;

/** One finding's row; undefined when it is not known. Read with strong consistency. */
export async function readSummary(
  { entities }: FindingPorts,
  fingerprint: string,
): Promise<FindingSummary | undefined> {
  const record = await entities.get('finding', fingerprint);
  return record === undefined ? undefined : fromRecord(fingerprint, record);
}

/** One finding with everything the panel shows; undefined when it is not known. */
export async function readFinding(
  ports: FindingPorts,
  fingerprint: string,
): Promise<FindingDetail | undefined> {
  const summary = await readSummary(ports, fingerprint);
  const details = await readDetails(ports.keyValues, fingerprint);
  return summary === undefined || details === undefined ? undefined : { ...summary, ...details };
}

/**
 * One page of the findings table. A page may be short while there is a cursor: conditions that the store cannot join
 * are checked here, and a call asks only so often.
 */
export async function listFindings(
  { entities }: FindingPorts,
  { limit, cursor, ...request }: FindingsQuery,
): Promise<FindingsPage> {
  const planned = planQuery(request);
  const items: FindingSummary[] = [];
  let next = cursor;
  for (let asked = 0; asked < maxQueries; asked += 1) {
    // Never more than still fit: a cursor can only point behind a whole page.
    const page = await ask(entities, planned, { limit: limit - items.length, cursor: next });
    items.push(...page.items);
    next = page.cursor;
    if (next === undefined || items.length >= limit) break;
  }
  return next === undefined ? { items } : { items, cursor: next };
}

/** Findings by rule and severity, in the order in which the first of each comes. A call looks at so many, and no more. */
export async function groupFindings(
  { entities }: FindingPorts,
  { cursor, ...request }: FindingGroupsQuery,
): Promise<FindingGroupsPage> {
  const planned = planQuery(request);
  const groups: FindingGroup[] = [];
  let next = cursor;
  for (let asked = 0; asked < maxQueries; asked += 1) {
    const page = await ask(entities, planned, { limit: maxPage, cursor: next });
    groups.push(...page.items.map(groupOf));
    next = page.cursor;
    if (next === undefined) break;
  }
  const joined = joinGroups(groups);
  return next === undefined ? { groups: joined } : { groups: joined, cursor: next };
}

/** One query to the store, and of its rows those that the request accepts. */
async function ask(
  entities: FindingPorts['entities'],
  { query, accepts }: PlannedQuery,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | undefined },
): Promise<FindingsPage> {
  const page = await entities.query({
    ...query,
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const items = page.entries.map(({ key, value }) => fromRecord(key, value)).filter(accepts);
  return page.cursor === undefined ? { items } : { items, cursor: page.cursor };
}

/** Every finding of a status, most urgent first, optionally of some rules only. */
export async function allFindings(
  { entities }: FindingPorts,
  status: FindingStatus,
  rules: readonly string[] = [],
): Promise<readonly FindingSummary[]> {
  const findings: FindingSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await entities.query({
      entity: 'finding',
      index: 'by-severity',
      partition: [status],
      sort: 'ascending',
      or: rules.map((rule) => ({ attribute: 'rule', condition: 'equals', value: rule })),
      limit: maxPage,
      ...(cursor === undefined ? {} : { cursor }),
    });
    findings.push(...page.entries.map(({ key, value }) => fromRecord(key, value)));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return findings;
}

/** Writes rows. Safe to repeat. */
export async function writeSummaries(
  { entities }: FindingPorts,
  findings: readonly FindingSummary[],
): Promise<void> {
  await entities.setMany(
    'finding',
    findings.map((finding) => ({ key: finding.fingerprint, value: toRecord(finding) })),
  );
}

/** Details with events added at the end of their history. An event of a scan that is already last is not added again. */
export function withEvents(details: StoredDetails, events: readonly FindingEvent[]): StoredDetails {
  const added = events.filter(
    (event) =>
      !details.history.some(
        (known) =>
          known.kind === event.kind && known.scanId === event.scanId && known.note === event.note,
      ),
  );
  return added.length === 0 ? details : { ...details, history: [...details.history, ...added] };
}
