import { param } from '../../routing/request';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import { requireUse } from '../access/guards';
import { offsetPage, offsetQuery } from '../paging/offset-page';
import { renderUser } from '../render/user';
import type { ConfluenceSite } from '../site';
import { readFlag } from '../query/choices';
import { groupOf } from './groups';

/** Members in one answer. Source: Confluence REST v1, GET /group/{id}/membersByGroupId, 2026-07. */
const memberLimits = { usual: 200, most: 200 };

/**
 * `GET /group/{groupId}/membersByGroupId`: members of a group. Deactivated accounts stay members, and nothing in v1
 * but the name tells them apart: callers must ask for the state of each account.
 */
export function groupMembersRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/group/{groupId}/membersByGroupId',
    query: ['shouldReturnTotalSize', ...offsetQuery],
    answer: (request) => {
      requireUse(site, request);
      const { groupId } = groupOf(site, param(request, 'groupId'));
      const members = [...site.accounts.values()].filter(({ groups }) => groups.includes(groupId));
      const page = offsetPage(site, { request, limits: memberLimits }, members);
      return json(200, {
        ...page,
        results: page.results.map((account) => renderUser(site, account)),
        ...(readFlag(request.query, 'shouldReturnTotalSize') ? { totalSize: members.length } : {}),
      });
    },
  };
}
