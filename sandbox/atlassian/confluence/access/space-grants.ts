import type { SpacePermissionId } from '../../world/confluence-permissions';
import type { WorldSpace } from '../../world/confluence-space';
import type { ConfluenceSite } from '../site';

/** One row of `GET /spaces/{id}/permissions`. */
export interface SpaceGrantRow {
  readonly id: string;
  readonly principal: { readonly type: 'user' | 'group' | 'role'; readonly id: string };
  readonly permission: SpacePermissionId;
}

/**
 * The permission rows of a space: its own, and those that roles give to users and groups. Anonymous visitors and access
 * classes have no row, because the principal types of the API are user, group and role (REST v2, 2026-07).
 */
export function grantRows(site: ConfluenceSite, space: WorldSpace): readonly SpaceGrantRow[] {
  const rows = new Map<string, SpaceGrantRow>();
  for (const row of space.permissions) rows.set(nameOf(row), row);
  for (const { principalType, principalId, roleId } of space.roleAssignments) {
    if (principalType === 'ACCESS_CLASS') continue;
    const principal = {
      type: principalType === 'USER' ? 'user' : 'group',
      id: principalId,
    } as const;
    for (const permission of site.roles.get(roleId)?.spacePermissions ?? []) {
      const name = nameOf({ principal, permission });
      if (!rows.has(name))
        rows.set(name, { id: `${space.id}${String(1000 + rows.size)}`, principal, permission });
    }
  }
  return [...rows.values()];
}

function nameOf({ principal, permission }: Omit<SpaceGrantRow, 'id'>): string {
  return `${principal.type} ${principal.id} ${permission}`;
}
