import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import { requireUse } from '../access/guards';
import { spacePermissionsOf } from '../access/space-access';
import { grantRows } from '../access/space-grants';
import { visibleSpace } from '../access/visible-space';
import { cursorPage, cursorQuery } from '../paging/cursor-page';
import { renderGrant, renderOperations } from '../render/grants';
import type { ConfluenceSite } from '../site';

/** `GET /spaces/{id}/permissions`: what users and groups may do in a space. */
export function spacePermissionsRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}/permissions',
    query: cursorQuery,
    answer: (request) => {
      const space = visibleSpace(site, request);
      return cursorPage(request, grantRows(site, space).map(renderGrant), site.baseUrl);
    },
  };
}

/** `GET /spaces/{id}/operations`: what the caller may do in a space. */
export function spaceOperationsRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}/operations',
    query: [],
    answer: (request) => {
      const space = visibleSpace(site, request);
      const held = spacePermissionsOf(site, space, requireUse(site, request));
      return json(200, { operations: renderOperations(held) });
    },
  };
}
