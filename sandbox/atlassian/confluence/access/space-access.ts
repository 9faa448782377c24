import type { SpacePermissionId } from '../../world/confluence-permissions';
import { spacePermissionIds } from '../../world/confluence-permissions';
import type { AccessClass, WorldSpace } from '../../world/confluence-space';
import type { ConfluenceSite } from '../site';
import type { Viewer } from './viewer';

/** The names a grant may use for someone. */
export interface Identity {
  readonly userId?: string;
  readonly groupIds: ReadonlySet<string>;
  readonly classes: ReadonlySet<AccessClass>;
}

/** Everything a viewer may do in a space, by whatever path. Being a Confluence administrator alone opens no space. */
export function spacePermissionsOf(
  site: ConfluenceSite,
  space: WorldSpace,
  viewer: Viewer,
): ReadonlySet<SpacePermissionId> {
  return viewer.type === 'app'
    ? new Set(spacePermissionIds)
    : identityPermissions(site, space, identityOf(site, viewer));
}

/** Everything that grants give to one identity in a space. */
export function identityPermissions(
  site: ConfluenceSite,
  space: WorldSpace,
  { userId, groupIds, classes }: Identity,
): ReadonlySet<SpacePermissionId> {
  const held = new Set<SpacePermissionId>();
  for (const { principal, permission } of space.permissions) {
    const meant = principal.type === 'user' ? principal.id === userId : groupIds.has(principal.id);
    if (meant) held.add(permission);
  }
  for (const { principalType, principalId, roleId } of space.roleAssignments) {
    const meant =
      principalType === 'USER'
        ? principalId === userId
        : principalType === 'GROUP'
          ? groupIds.has(principalId)
          : [...classes].some((known) => known === principalId);
    if (meant) for (const id of site.roles.get(roleId)?.spacePermissions ?? []) held.add(id);
  }
  if (classes.has('anonymous-users')) for (const id of space.anonymousPermissions) held.add(id);
  return held;
}

/** Whether a viewer sees that the space exists. */
export function maySee(site: ConfluenceSite, space: WorldSpace, viewer: Viewer): boolean {
  return spacePermissionsOf(site, space, viewer).has('read/space');
}

function identityOf(site: ConfluenceSite, viewer: Viewer): Identity {
  // What anonymous visitors may do, people with an account may do too.
  const anyone: AccessClass[] = site.confluence.anonymous.canUse ? ['anonymous-users'] : [];
  if (viewer.type !== 'account') return { groupIds: new Set(), classes: new Set(anyone) };
  const { account, licensed, productAdmin } = viewer;
  return {
    userId: account.accountId,
    groupIds: new Set(account.groups),
    classes: new Set<AccessClass>([
      ...anyone,
      'authenticated-users',
      ...(licensed ? (['all-licensed-users'] as const) : []),
      ...(productAdmin ? (['all-product-admins'] as const) : []),
    ]),
  };
}
