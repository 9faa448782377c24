import { createHash } from 'node:crypto';
import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { ConfluenceEvent, ConfluenceEventObject } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { changeOf } from '../changes';
import { nextStart, offsetPageSchema } from '../schema';

const dayMs = 86_400_000;

/** Records in one answer. Source: OpenAPI of Confluence v1, GET /audit, July 2026. */
const pageSize = 1000;

const objectSchema = z.object({ name: z.string().nullish(), objectType: z.string().nullish() });

/** Where somebody did it from is not read. */
const recordSchema = z.object({
  author: z
    .object({ accountId: z.string().nullish(), displayName: z.string().nullish() })
    .nullish(),
  creationDate: z.number().nonnegative().max(8.64e15),
  summary: z.string(),
  affectedObject: objectSchema.nullish(),
  associatedObjects: z.array(objectSchema).nullish(),
  changedValues: z
    .array(z.object({ name: z.string().nullish(), newValue: z.string().nullish() }))
    .nullish(),
});

type AuditRecord = z.output<typeof recordSchema>;

/**
 * The audit log of the recent days. Page keys are `from-to@start`: new records at the top of the list would move all
 * others to later pages.
 */
export const events = defineCollector<'confluence.events'>({
  slice: 'confluence.events',
  product: 'confluence',
  label: 'audit log',
  after: [],
  inherits: [],
  firstPages: () => ['first'],
  idOf: ({ id }) => id,
  async readPage(page, { client, settings, clock }) {
    const now = clock.now();
    const recent = `${String(now - settings.thresholds.recentDays * dayMs)}-${String(now)}`;
    const [range = '', start = '0'] = page === 'first' ? [recent] : page.split('@');
    const [from = '', to = ''] = range.split('-');
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/rest/api/audit?startDate=${from}&endDate=${to}&limit=${pageSize}&start=${start}`,
      schema: offsetPageSchema,
      cost: ({ results }) => ({ objects: results.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(answer.value.results, recordSchema, {
      source: 'GET /wiki/rest/api/audit',
      what: 'audit record',
    });
    const next = nextStart(answer.value, { start: Number(start), asked: pageSize });
    return {
      items: items.flatMap(toEvent),
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next: `${range}@${next}` }),
    };
  },
});

function toEvent(record: AuditRecord): readonly ConfluenceEvent[] {
  const { summary, author } = record;
  const named = [record.affectedObject ?? {}, ...(record.associatedObjects ?? [])].map(toObject);
  const change = changeOf({ summary, objectTypes: named.map(({ type }) => type) });
  if (change === undefined) return [];
  const [object = nothing, ...others] = change === 'member-added' ? groupsFirst(named) : named;
  return [
    {
      id: idOf(record),
      change,
      summary,
      at: new Date(record.creationDate).toISOString(),
      ...(author?.accountId ? { actorId: author.accountId } : {}),
      actorName: author?.displayName ?? 'System',
      object,
      others,
      values: (record.changedValues ?? []).flatMap(({ name, newValue }) =>
        name && newValue ? [{ label: name, value: newValue }] : [],
      ),
    },
  ];
}

const nothing: ConfluenceEventObject = { type: '', name: '' };

/** Some records tell of a group that somebody joined, others of somebody who joined a group. */
function groupsFirst(named: readonly ConfluenceEventObject[]): readonly ConfluenceEventObject[] {
  const isGroup = ({ type }: ConfluenceEventObject) => type === 'Group';
  return [...named.filter(isGroup), ...named.filter((one) => !isGroup(one))];
}

/** A group is named `name:id`. Source: audit records of Confluence Cloud, 2022 and 2025. */
const groupName = /^(.+):([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

function toObject({ name, objectType }: z.output<typeof objectSchema>): ConfluenceEventObject {
  const found = objectType === 'Group' ? groupName.exec(name ?? '') : null;
  return {
    type: objectType ?? '',
    name: found?.[1] ?? name ?? '',
    ...(found?.[2] === undefined ? {} : { groupId: found[2] }),
  };
}

/** What was written down when it happened does not change any more, so it can stand for the id that records lack. */
function idOf({
  creationDate,
  author,
  summary,
  affectedObject,
  changedValues,
}: AuditRecord): string {
  const content = JSON.stringify([
    creationDate,
    author?.accountId ?? '',
    summary,
    affectedObject?.objectType ?? '',
    affectedObject?.name ?? '',
    (changedValues ?? []).map(({ name, newValue }) => [name ?? '', newValue ?? '']),
  ]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
