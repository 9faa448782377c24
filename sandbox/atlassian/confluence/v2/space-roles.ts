import { notFound } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { WorldSpaceRole } from '../../world/confluence-space';
import { requireRoles, requireUse } from '../access/guards';
import { maySee } from '../access/space-access';
import { cursorPage, cursorQuery } from '../paging/cursor-page';
import type { ConfluenceSite } from '../site';
import { readChoice } from '../query/choices';
import { isOf, readPrincipal } from './role-assignments';

/** `GET /space-roles`: the roles of the site, or those used in a space or held by a principal somewhere. */
export function spaceRolesRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/space-roles',
    query: ['space-id', 'role-type', 'principal-id', 'principal-type', ...cursorQuery],
    answer: (request) => {
      const used = usedRoles(site, request);
      const type = readChoice(request.query, 'role-type', ['SYSTEM', 'CUSTOM']);
      const roles = site.confluence.spaceRoles
        .filter((role) => type === undefined || role.type === type)
        .filter(({ id }) => used?.has(id) ?? true);
      return cursorPage(request, roles.map(renderRole), site.baseUrl);
    },
  };
}

/** `GET /space-roles/{id}`: one role. */
export function spaceRoleRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/space-roles/{id}',
    query: [],
    answer: (request) => {
      requireUse(site, request);
      requireRoles(site);
      const id = param(request, 'id');
      const role = site.roles.get(id);
      if (role === undefined) throw notFound(`Space role not found with id: ${id}`);
      return json(200, { ...renderRole(role), _links: { base: site.baseUrl } });
    },
  };
}

function usedRoles(site: ConfluenceSite, request: RoutedRequest): Set<string> | undefined {
  const viewer = requireUse(site, request);
  requireRoles(site);
  const principal = readPrincipal(request);
  const spaceId = request.query.get('space-id');
  if (principal === undefined && spaceId === null) return undefined;
  const spaces = [...site.spaces.values()].filter(
    (space) => (spaceId === null || space.id === spaceId) && maySee(site, space, viewer),
  );
  if (spaceId !== null && spaces.length === 0)
    throw notFound(`Space not found with id: ${spaceId}`);
  return new Set(
    spaces
      .flatMap(({ roleAssignments }) => roleAssignments)
      .filter((row) => principal === undefined || isOf(row, principal))
      .map(({ roleId }) => roleId),
  );
}

function renderRole({ id, type, name, description, spacePermissions }: WorldSpaceRole) {
  return { id, type, name, description, spacePermissions };
}
