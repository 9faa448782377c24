import { notFound } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { WorldGroup } from '../../world/directory';
import { requireUse } from '../access/guards';
import { offsetPage, offsetQuery } from '../paging/offset-page';
import { renderGroup } from '../render/group';
import type { ConfluenceSite } from '../site';
import { readChoice } from '../query/choices';

/** Groups in one answer. Source: Confluence REST v1, GET /group, 2026-07. */
export const groupLimits = { usual: 200, most: 200 };

/** `GET /group`: groups by name, or those that open or administer Confluence. */
export function groupsRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/group',
    query: ['accessType', ...offsetQuery],
    answer: (request) => {
      requireUse(site, request);
      const access = readChoice(request.query, 'accessType', ['user', 'admin', 'site-admin']);
      const groups = [...site.groups.values()]
        .filter((group) => access === undefined || group.confluenceAccess.includes(access))
        .sort(byName);
      const page = offsetPage(site, { request, limits: groupLimits }, groups);
      return json(200, { ...page, results: page.results.map((group) => renderGroup(site, group)) });
    },
  };
}

/** `GET /group/by-id`: one group. */
export function groupByIdRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/group/by-id',
    query: ['id'],
    answer: (request) => {
      requireUse(site, request);
      return json(200, renderGroup(site, groupOf(site, request.query.get('id') ?? '')));
    },
  };
}

/** A group by its id. @throws Problem 404 */
export function groupOf(site: ConfluenceSite, groupId: string): WorldGroup {
  const group = site.groups.get(groupId);
  if (group === undefined) throw notFound(`No group found with id: ${groupId}`);
  return group;
}

/** Orders groups by name, as every list of them is. */
export function byName(left: WorldGroup, right: WorldGroup): number {
  return left.name.localeCompare(right.name, 'en') || (left.groupId < right.groupId ? -1 : 1);
}
