import { badRequest, notFound } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { WorldOrganizationEvent } from '../../world/organization';
import { cutPage, makeCursor, sizeOf } from '../cursor';
import type { Operation } from '../operation';
import type { OrganizationSite } from '../site';

const largestPage = 500;

/** The stream of the audit log. Its last page has a cursor too: it leads to what happens next. */
export function eventOperations(site: OrganizationSite): readonly Operation[] {
  const { events, hasAuditLog } = site.organization;
  return [
    {
      method: 'GET',
      path: '/admin/v1/orgs/{orgId}/events-stream',
      query: ['cursor', 'from', 'to', 'limit', 'sortOrder'],
      scope: 'read:events:admin',
      answer: ({ query, pathname }) => {
        if (!hasAuditLog) throw notFound('The plan of this organization has no audit log');
        const from = timeOf(query, 'from') ?? 0;
        const to = timeOf(query, 'to') ?? Number.MAX_SAFE_INTEGER;
        const found = events
          .filter(({ time }) => Date.parse(time) >= from && Date.parse(time) <= to)
          .sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
        const { items, next = makeCursor(found.length) } = cutPage(found, {
          cursor: query.get('cursor') ?? undefined,
          limit: sizeOf(query, 'limit', 200),
          most: largestPage,
        });
        const self = `https://api.atlassian.com${pathname}`;
        return json(200, {
          data: items.map(renderEvent),
          meta: { next, page_size: items.length },
          links: { self, next: `${self}?cursor=${next}` },
        });
      },
    },
  ];
}

function timeOf(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw badRequest(`'${name}' is not a time in milliseconds`);
  return Number(text);
}

function renderEvent({ id, time, action, actor, subjects }: WorldOrganizationEvent) {
  const { authType, tokenId, tokenLabel } = actor;
  return {
    id,
    type: 'events',
    attributes: {
      time,
      processedAt: time,
      action,
      actor: {
        id: actor.id,
        ...(actor.name === undefined ? {} : { name: actor.name }),
        ...(actor.email === undefined ? {} : { email: actor.email }),
        ...(authType === undefined
          ? {}
          : {
              auth: {
                authType,
                ...(tokenId === undefined ? {} : { tokenId }),
                ...(tokenLabel === undefined ? {} : { tokenLabel }),
              },
            }),
      },
      context: subjects.map((subject) => ({ id: subject.id, type: subject.type })),
      container: [],
      location: { ip: '203.0.113.24', countryName: 'Netherlands' },
    },
    links: { self: `https://api.atlassian.com/admin/v1/events/${id}` },
  };
}
