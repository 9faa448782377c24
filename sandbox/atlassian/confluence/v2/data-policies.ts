import { unauthorized } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { ConfluenceSite } from '../site';

/** `GET /data-policies/metadata`: whether a data security policy hides content from the app that asks. */
export function dataPolicyMetadataRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/data-policies/metadata',
    query: [],
    answer: ({ caller }) => {
      if (caller.type !== 'app') throw unauthorized('Only apps can make this request');
      const anyContentBlocked = [...site.spaces.values()].some(
        ({ blockedForApps }) => blockedForApps,
      );
      return json(200, { anyContentBlocked });
    },
  };
}
