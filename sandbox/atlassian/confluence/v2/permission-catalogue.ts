import type { Route } from '../../routing/route';
import { spacePermissionDefinitions } from '../../world/confluence-permissions';
import { requireRoles, requireUse } from '../access/guards';
import { cursorPage, cursorQuery } from '../paging/cursor-page';
import type { ConfluenceSite } from '../site';

/** `GET /space-permissions`: every permission that a role can hold. Each needs the one to view the space. */
export function permissionCatalogueRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/space-permissions',
    query: cursorQuery,
    answer: (request) => {
      requireUse(site, request);
      requireRoles(site);
      const permissions = spacePermissionDefinitions.map(({ id, displayName }) => ({
        id,
        displayName,
        description: `${displayName} in the space.`,
        requiredPermissionIds: id === 'read/space' ? [] : ['read/space'],
      }));
      return cursorPage(request, permissions, site.baseUrl);
    },
  };
}
