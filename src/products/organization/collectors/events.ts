import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { OrganizationEvent } from '../../../domain';
import { timeSchema } from '../../time-schema';
import { changeOf, isAdministration } from '../changes';
import { defineOrganizationCollector } from '../connection';
import { first, readList } from '../list';
import { bareIdSchema } from '../schema';

const dayMs = 86_400_000;

const subjectSchema = z.object({
  id: bareIdSchema.nullish(),
  type: z.string().nullish(),
  attributes: z.record(z.string(), z.unknown()).nullish(),
});

/** Addresses and places of people are not read. */
const eventSchema = z.object({
  id: z.string(),
  attributes: z.object({
    time: timeSchema,
    action: z.string(),
    actor: z
      .object({
        id: z.string().nullish(),
        name: z.string().nullish(),
        auth: z
          .object({
            authType: z.string().nullish(),
            tokenId: z.string().nullish(),
            tokenLabel: z.string().nullish(),
          })
          .nullish(),
      })
      .nullish(),
    context: z.array(subjectSchema).nullish(),
    container: z.array(subjectSchema).nullish(),
  }),
});

/**
 * The audit log of the recent days, as a stream: the searchable list allows only ten requests a minute. Page keys are
 * `from-to@cursor`, so that a page that is asked again is the same page.
 */
export const events = defineOrganizationCollector<'organization.events'>({
  slice: 'organization.events',
  label: 'audit log',
  scope: 'read:events:admin',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection, settings, clock }) {
    const now = clock.now();
    const start = `${String(now - settings.thresholds.recentDays * dayMs)}-${String(now)}`;
    const [range = start, cursor] = page === first ? [start] : split(page);
    const [from = '', to = ''] = range.split('-');
    const query = new URLSearchParams({ from, to, limit: '500' });
    if (cursor !== undefined) query.set('cursor', cursor);
    const { items, rest } = await readList(client, {
      method: 'GET',
      path: apiPath`/admin/v1/orgs/${connection}/events-stream?${query}`,
      item: eventSchema,
      what: 'audit event',
    });
    const { next, ...last } = rest;
    return {
      ...last,
      ...(next === undefined ? {} : { next: `${range}@${next}` }),
      items: items.flatMap(toEvent),
    };
  },
});

function split(page: string): [string, string] {
  const at = page.indexOf('@');
  return [page.slice(0, at), page.slice(at + 1)];
}

/** The event if it matters: a change, or anything that was administered with an API token. */
function toEvent({ id, attributes: raw }: z.output<typeof eventSchema>): OrganizationEvent[] {
  const { action, actor, time } = raw;
  const subjects = raw.context ?? [];
  const told = changeOf(action);
  const change = told === 'role-granted' && isHarmlessRole(raw) ? undefined : told;
  const token = actor?.auth?.authType === 'api-token' ? actor.auth : undefined;
  if (change === undefined && (token === undefined || !isAdministration(action))) return [];
  return [
    {
      id,
      action,
      ...(change === undefined ? {} : { change }),
      at: time,
      ...(typeof actor?.id === 'string' ? { actorId: actor.id } : {}),
      ...(typeof actor?.name === 'string' ? { actorName: actor.name } : {}),
      ...(token === undefined
        ? {}
        : {
            token: {
              ...(typeof token.tokenId === 'string' ? { id: token.tokenId } : {}),
              ...(typeof token.tokenLabel === 'string' ? { label: token.tokenLabel } : {}),
            },
          }),
      subjects: subjects.flatMap((subject) =>
        typeof subject.id === 'string'
          ? [
              {
                id: subject.id,
                ...(typeof subject.type === 'string' ? { type: subject.type } : {}),
              },
            ]
          : [],
      ),
    },
  ];
}

/** Whether an event says which role it gave, and that role administers nothing. Most say no role. */
function isHarmlessRole({
  context,
  container,
}: z.output<typeof eventSchema>['attributes']): boolean {
  const roles = [...(context ?? []), ...(container ?? [])].flatMap(({ id, type, attributes }) => [
    ...(/role/i.test(type ?? '') && typeof id === 'string' ? [id] : []),
    ...Object.entries(attributes ?? {}).flatMap(([key, value]) =>
      /role/i.test(key) && typeof value === 'string' ? [value] : [],
    ),
  ]);
  return roles.length > 0 && !roles.some((role) => /admin/i.test(role));
}
