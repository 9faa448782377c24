import type { SnapshotData, SpaceGrant, SpacePrincipal } from '../../src/domain';
import type { Grant } from './grant-table';
import { specialOf } from './holders';
import { groupName } from './jira-slices';
import type { Organization } from './organization';
import { permissionAt } from './permissions';
import { whole } from './whole';

/** What a scan would have read from Confluence. */
export function confluenceSlices(organization: Organization): SnapshotData['slices'] {
  const { size, accountIds, groupIds, grants } = organization;
  const spaces = Array.from({ length: size.spaces }, (_none, place) => place);
  return {
    'confluence.site': whole([{ roleMode: 'pre-roles', anonymousUse: 'allowed' }]),
    'confluence.spaceRoles': whole([]),
    'confluence.spaces': whole(
      spaces.map((place) => ({
        id: spaceId(place),
        key: `S${place}`,
        name: `Space ${place}`,
        type: 'global',
        status: 'current' as const,
      })),
    ),
    'confluence.spaceGrants': whole(
      spaces.map((place) => ({
        spaceId: spaceId(place),
        grants: Array.from(grants.spaces.on(place), (grant) => spaceGrant(organization, grant)),
      })),
    ),
    'confluence.accessGroups': whole(
      [...grants.confluence.on(0)].map(({ holder }) => ({
        groupId: groupIds[holder - accountIds.length] ?? '',
        name: groupName(holder - accountIds.length),
        access: 'admin' as const,
        openToJoin: false,
      })),
    ),
  };
}

export function spaceId(place: number): string {
  return String(65_538 + place);
}

function spaceGrant(organization: Organization, { holder, permission }: Grant): SpaceGrant {
  const [operation = '', target = ''] = permissionAt(permission).name.split(' ');
  return { principal: principalOf(organization, holder), operation, target };
}

function principalOf({ accountIds, groupIds }: Organization, holder: number): SpacePrincipal {
  const name = specialOf(holder);
  if (name === 'anyone') return { type: 'class', id: 'anonymous-users' };
  if (name !== undefined) return { type: 'class', id: 'all-licensed-users' };
  const group = holder - accountIds.length;
  if (group >= 0) return { type: 'group', id: groupIds[group] ?? '' };
  return { type: 'user', id: accountIds[holder] ?? '' };
}
