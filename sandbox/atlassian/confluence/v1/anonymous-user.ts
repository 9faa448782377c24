import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import { requireUse } from '../access/guards';
import { siteOperations } from '../access/site-operations';
import { avatar } from '../render/user';
import { readExpand } from '../query/expand';
import type { ConfluenceSite } from '../site';

/** `GET /user/anonymous`: what visitors without an account look like and, expanded, what they may do on the site. */
export function anonymousUserRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/user/anonymous',
    query: ['expand'],
    answer: (request) => {
      requireUse(site, request);
      const wanted = readExpand(request.query, ['operations']).includes('operations');
      return json(200, {
        type: 'anonymous',
        profilePicture: avatar,
        displayName: 'Anonymous',
        ...(wanted ? { operations: siteOperations(site, { type: 'anonymous' }) } : {}),
        _expandable: wanted ? {} : { operations: '' },
        _links: {
          base: site.baseUrl,
          context: '/wiki',
          self: `${site.baseUrl}/rest/api/user/anonymous`,
        },
      });
    },
  };
}
