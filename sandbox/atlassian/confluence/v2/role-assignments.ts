import { badRequest } from '../../routing/problem';
import type { RoutedRequest } from '../../routing/request';
import type { Route } from '../../routing/route';
import { accessClasses, type WorldRoleAssignment } from '../../world/confluence-space';
import { requireRoles } from '../access/guards';
import { visibleSpace } from '../access/visible-space';
import { cursorPage, cursorQuery } from '../paging/cursor-page';
import { renderAssignment } from '../render/grants';
import type { ConfluenceSite } from '../site';
import { readChoice } from '../query/choices';

/** `GET /spaces/{id}/role-assignments`: who holds which role in a space, access classes included. */
export function roleAssignmentsRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}/role-assignments',
    query: ['role-id', 'role-type', 'principal-id', 'principal-type', ...cursorQuery],
    answer: (request) => {
      const space = visibleSpace(site, request);
      requireRoles(site);
      const principal = readPrincipal(request);
      const roleId = request.query.get('role-id');
      const roleType = readChoice(request.query, 'role-type', ['SYSTEM', 'CUSTOM']);
      const assignments = space.roleAssignments
        .filter((row) => principal === undefined || isOf(row, principal))
        .filter((row) => roleId === null || row.roleId === roleId)
        .filter((row) => roleType === undefined || site.roles.get(row.roleId)?.type === roleType);
      return cursorPage(request, assignments.map(renderAssignment), site.baseUrl);
    },
  };
}

/** The principal that a list is filtered by. */
export type PrincipalFilter = Pick<WorldRoleAssignment, 'principalType' | 'principalId'>;

/**
 * The principal that a request asks about: type and id only come together.
 * @throws Problem 400 when one is missing, or the access class is not known
 */
export function readPrincipal({ query }: RoutedRequest): PrincipalFilter | undefined {
  const principalType = readChoice(query, 'principal-type', ['USER', 'GROUP', 'ACCESS_CLASS']);
  const principalId = query.get('principal-id');
  if (principalType === undefined && principalId === null) return undefined;
  if (principalType === undefined || principalId === null)
    throw badRequest("'principal-type' and 'principal-id' must be specified together");
  if (principalType === 'ACCESS_CLASS' && !accessClasses.some((known) => known === principalId))
    throw badRequest(`'principal-id' ${principalId} is not one of ${accessClasses.join(', ')}`);
  return { principalType, principalId };
}

/** Whether an assignment is held by this very principal. */
export function isOf(row: WorldRoleAssignment, principal: PrincipalFilter): boolean {
  return row.principalType === principal.principalType && row.principalId === principal.principalId;
}
