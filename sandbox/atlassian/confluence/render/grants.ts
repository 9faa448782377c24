import {
  operationOf,
  spacePermissionIds,
  type SpacePermissionId,
} from '../../world/confluence-permissions';
import type { WorldRoleAssignment } from '../../world/confluence-space';
import type { SpaceGrantRow } from '../access/space-grants';

/** A row of `GET /spaces/{id}/permissions`. */
export function renderGrant({ id, principal, permission }: SpaceGrantRow) {
  return { id, principal, operation: operationOf(permission) };
}

/** A row of `GET /spaces/{id}/role-assignments`. */
export function renderAssignment({ principalType, principalId, roleId }: WorldRoleAssignment) {
  return { principal: { principalType, principalId }, roleId };
}

/** What may be done, as `operations` lists it: always in the product's order. */
export function renderOperations(held: ReadonlySet<SpacePermissionId>) {
  return spacePermissionIds
    .filter((id) => held.has(id))
    .map((id) => {
      const { key, targetType } = operationOf(id);
      return { operation: key, targetType };
    });
}
