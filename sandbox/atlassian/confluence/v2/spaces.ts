import type { RoutedRequest } from '../../routing/request';
import type { Route } from '../../routing/route';
import type { WorldSpace } from '../../world/confluence-space';
import { requireUse } from '../access/guards';
import { maySee } from '../access/space-access';
import { cursorPage, cursorQuery } from '../paging/cursor-page';
import { renderListedSpace } from '../render/space';
import { byId, type ConfluenceSite } from '../site';
import { readChoice, readList } from '../query/choices';

const types = [
  'global',
  'collaboration',
  'knowledge_base',
  'personal',
  'system',
  'onboarding',
  'xflow_sample_space',
] as const;
const statuses = ['current', 'archived'] as const;
const orders = ['id', '-id', 'key', '-key', 'name', '-name'] as const;

/** `GET /spaces`: the spaces the caller may see, by id unless sorted otherwise. */
export function spacesRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/spaces',
    query: ['ids', 'keys', 'type', 'status', 'sort', ...cursorQuery],
    answer: (request) => {
      const viewer = requireUse(site, request);
      const spaces = select(site, request).filter((space) => maySee(site, space, viewer));
      return cursorPage(request, spaces.map(renderListedSpace), site.baseUrl);
    },
  };
}

function select(site: ConfluenceSite, { query }: RoutedRequest): WorldSpace[] {
  const ids = readList(query, 'ids');
  const keys = readList(query, 'keys');
  const type = readChoice(query, 'type', types);
  const status = readChoice(query, 'status', statuses);
  const order = readChoice(query, 'sort', orders) ?? 'id';
  return [...site.spaces.values()]
    .filter(({ id }) => ids?.includes(id) ?? true)
    .filter(({ key }) => keys?.includes(key) ?? true)
    .filter((space) => type === undefined || space.type === type)
    .filter((space) => status === undefined || space.status === status)
    .sort(comparison(order));
}

function comparison(
  order: (typeof orders)[number],
): (left: WorldSpace, right: WorldSpace) => number {
  const field = order.replace('-', '');
  const sign = order.startsWith('-') ? -1 : 1;
  if (field === 'key') return (left, right) => sign * left.key.localeCompare(right.key, 'en');
  if (field === 'name') return (left, right) => sign * left.name.localeCompare(right.name, 'en');
  return (left, right) => sign * byId(left.id, right.id);
}
