import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { AuditItem, Gap, JiraAuditEvent } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { changeOf } from '../changes';
import { idSchema } from '../schema';

const source = 'GET /rest/api/3/auditing/record';
const dayMs = 86_400_000;

/** The largest page. Source: OpenAPI of Jira v3, GET /auditing/record, July 2026. */
const pageSize = 1000;

const itemSchema = z.object({
  id: idSchema.nullish(),
  name: z.string().nullish(),
  typeName: z.string().nullish(),
});

/** Addresses of people and of their computers are not read. */
const recordSchema = z.object({
  id: idSchema,
  summary: z.string(),
  created: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  authorAccountId: z.string().nullish(),
  objectItem: itemSchema.nullish(),
  associatedItems: z.array(itemSchema).nullish(),
  changedValues: z
    .array(
      z.object({
        fieldName: z.string().nullish(),
        changedFrom: z.string().nullish(),
        changedTo: z.string().nullish(),
      }),
    )
    .nullish(),
});

/** Most records are routine and only their summary is looked at. */
const summarySchema = z.object({ summary: z.string().nullish() });

const pageSchema = z.object({
  records: z.array(z.unknown()),
  limit: z.int().positive().nullish(),
  total: z.int().nonnegative().nullish(),
});

/**
 * The audit log of the recent days, as far as its records may give somebody more access. Page keys are `from@to@offset`,
 * so that what happens meanwhile does not move the pages.
 */
export const auditEvents = defineCollector<'jira.auditEvents'>({
  slice: 'jira.auditEvents',
  product: 'jira',
  label: 'audit log',
  after: [],
  inherits: [],
  firstPages: () => ['recent'],
  idOf: ({ id }) => id,
  async readPage(page, { client, settings, clock }) {
    const now = clock.now();
    const start = now - settings.thresholds.recentDays * dayMs;
    const [from = '', to = '', offset = '0'] =
      page === 'recent'
        ? [new Date(start).toISOString(), new Date(now).toISOString()]
        : page.split('@');
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/auditing/record?from=${from}&to=${to}&offset=${offset}&limit=${pageSize}`,
      schema: pageSchema,
      cost: ({ records }) => ({ objects: records.length }),
    });
    if (!answer.ok) {
      const page = unseen<JiraAuditEvent>(answer);
      return answer.status === 403 ? { ...page, gaps: [notShown] } : page;
    }
    const { records, limit, total } = answer.value;
    const { items, gaps } = parseItems(records.filter(matters), recordSchema, {
      source,
      what: 'audit record',
    });
    const end = Number(offset) + records.length;
    const more = (total ?? 0) > end || records.length >= (limit ?? pageSize);
    return {
      // A site that does not understand the times gives its whole log.
      items: items.flatMap(toEvent).filter(({ at }) => at >= from),
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(more && records.length > 0 ? { next: `${from}@${to}@${String(end)}` } : {}),
    };
  },
});

/** Jira keeps an audit log once one of its products is on a paid plan. */
const notShown: Gap = {
  code: 'forbidden',
  reason:
    'Jira does not show its audit log (403): that takes an administrator, and a paid plan of one of its products',
  source,
};

function matters(record: unknown): boolean {
  const { data } = summarySchema.safeParse(record);
  return changeOf(data?.summary ?? '') !== undefined;
}

function toEvent(raw: z.output<typeof recordSchema>): JiraAuditEvent[] {
  const change = changeOf(raw.summary);
  if (change === undefined) return [];
  const named = [raw.objectItem ?? {}, ...(raw.associatedItems ?? [])];
  return [
    {
      id: raw.id,
      change,
      summary: raw.summary,
      at: new Date(raw.created).toISOString(),
      ...(typeof raw.authorAccountId === 'string' ? { actorId: raw.authorAccountId } : {}),
      items: named.map(toItem),
      values: (raw.changedValues ?? []).map(({ fieldName, changedFrom, changedTo }) => ({
        field: fieldName ?? '',
        ...told('from', changedFrom),
        ...told('to', changedTo),
      })),
    },
  ];
}

function toItem({ id, name, typeName }: z.output<typeof itemSchema>): AuditItem {
  return { ...told('type', typeName), ...told('id', id), ...told('name', name) };
}

/** What Jira leaves empty it does not tell. */
function told<K extends string>(
  key: K,
  value: string | null | undefined,
): Partial<Readonly<Record<K, string>>> {
  const isEmpty = value === undefined || value === null || value === '';
  return isEmpty ? {} : ({ [key]: value } as Record<K, string>);
}
