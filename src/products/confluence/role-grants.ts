import type { SpaceGrant, SpacePrincipal, SpaceRole } from '../../domain';

/** What a principal may do through a space role, or undefined when the role is not known. */
export function roleGrants(
  roleId: string,
  roles: readonly SpaceRole[],
  principal: SpacePrincipal,
): readonly SpaceGrant[] | undefined {
  const role = roles.find(({ id }) => id === roleId);
  return role?.permissions.map(({ operation, target }) => ({
    principal,
    operation,
    target,
    roleId,
  }));
}
