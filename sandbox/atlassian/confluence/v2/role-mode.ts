import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import { requireUse } from '../access/guards';
import type { ConfluenceSite } from '../site';

/** `GET /space-role-mode`: whether spaces grant access by permissions, by roles, or by both. */
export function roleModeRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/space-role-mode',
    query: [],
    answer: (request) => {
      requireUse(site, request);
      return json(200, { mode: site.confluence.roleMode });
    },
  };
}
