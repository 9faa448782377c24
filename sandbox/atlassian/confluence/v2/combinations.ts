import { createHash } from 'node:crypto';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import { spacePermissionDefinitions } from '../../world/confluence-permissions';
import { requireAdministrator, requireRoles } from '../access/guards';
import { unmappedHoldings, type Holding } from '../access/unmapped-holdings';
import { cursorQuery, cutPage } from '../paging/cursor-page';
import type { ConfluenceSite } from '../site';

/**
 * `GET /space-permissions/transition/combinations`: sets of permissions that no role covers, and what kinds of
 * principals hold them, the most widely held first. Unlike other v2 lists its cursor stands in the body.
 */
export function combinationsRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/space-permissions/transition/combinations',
    query: cursorQuery,
    answer: (request) => {
      requireAdministrator(site, request);
      requireRoles(site);
      const { items, next } = cutPage(request, combinations(site));
      return json(200, {
        results: items,
        generatedAt: site.confluence.combinationsGeneratedAt ?? null,
        cursor: next ?? null,
      });
    },
  };
}

function combinations(site: ConfluenceSite) {
  if (site.confluence.combinationsGeneratedAt === undefined) return [];
  const byPermissions = new Map<string, Holding[]>();
  for (const holding of unmappedHoldings(site)) {
    const name = holding.permissions.join(' ');
    byPermissions.set(name, [...(byPermissions.get(name) ?? []), holding]);
  }
  return [...byPermissions]
    .map(([name, holdings]) => ({
      combinationId: createHash('sha256').update(name).digest('hex').slice(0, 24),
      spaceCount: new Set(holdings.map(({ spaceId }) => spaceId)).size,
      principalCount: new Set(holdings.map(({ principal }) => principal)).size,
      permissions: spacePermissionDefinitions
        .filter(({ id }) => holdings[0]?.permissions.includes(id))
        .map(({ platformId, displayName }) => ({ id: platformId, displayName })),
      principalTypes: [...new Set(holdings.map(({ principalType }) => principalType))].sort(),
    }))
    .sort(
      (left, right) =>
        right.principalCount - left.principalCount ||
        (left.combinationId < right.combinationId ? -1 : 1),
    );
}
