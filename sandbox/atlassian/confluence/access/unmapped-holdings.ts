import { spacePermissionIds, type SpacePermissionId } from '../../world/confluence-permissions';
import type { WorldSpace, WorldSpacePermission } from '../../world/confluence-space';
import type { ConfluenceSite } from '../site';

/** What one principal holds in one space outside of roles. */
export interface Holding {
  readonly spaceId: string;
  /** Type and id, only to tell principals apart. */
  readonly principal: string;
  readonly principalType: 'USER' | 'GROUP' | 'GUEST' | 'ANONYMOUS' | 'APP' | 'TEAM';
  /** In the product's order. */
  readonly permissions: readonly SpacePermissionId[];
}

/** Everything held by permission rows that no role consists of exactly. */
export function unmappedHoldings(site: ConfluenceSite): readonly Holding[] {
  const roles = new Set(
    site.confluence.spaceRoles.map(({ spacePermissions }) => ordered(spacePermissions).join(' ')),
  );
  return [...site.spaces.values()]
    .flatMap((space) => holdingsIn(site, space))
    .filter(({ permissions }) => !roles.has(permissions.join(' ')));
}

function holdingsIn(site: ConfluenceSite, space: WorldSpace): readonly Holding[] {
  const rows = new Map<string, WorldSpacePermission[]>();
  for (const row of space.permissions) {
    if (row.principal.type === 'role') continue;
    const name = `${row.principal.type} ${row.principal.id}`;
    rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  const holdings: Holding[] = [...rows].map(([principal, held]) => ({
    spaceId: space.id,
    principal,
    principalType: typeOf(site, held),
    permissions: ordered(held.map(({ permission }) => permission)),
  }));
  if (space.anonymousPermissions.length === 0) return holdings;
  return [
    ...holdings,
    {
      spaceId: space.id,
      principal: 'anonymous',
      principalType: 'ANONYMOUS',
      permissions: ordered(space.anonymousPermissions),
    },
  ];
}

function typeOf(
  site: ConfluenceSite,
  [row]: readonly WorldSpacePermission[],
): Holding['principalType'] {
  if (row?.principal.type === 'group')
    return site.groups.get(row.principal.id)?.usageType === 'TEAM_COLLABORATION' ? 'TEAM' : 'GROUP';
  const account = site.accounts.get(row?.principal.id ?? '');
  return account?.type === 'app' ? 'APP' : account?.guest === true ? 'GUEST' : 'USER';
}

function ordered(ids: readonly SpacePermissionId[]): readonly SpacePermissionId[] {
  return spacePermissionIds.filter((id) => ids.includes(id));
}
