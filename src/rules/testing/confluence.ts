import type { ResourceRef } from '../../contract';
import type {
  AccessClass,
  ConfluenceAccessGroup,
  ConfluenceSpace,
  SpaceGrant,
  SpacePrincipal,
} from '../../domain';
import { site } from './snapshot';

export function aSpace(change: Partial<ConfluenceSpace> = {}): ConfluenceSpace {
  return {
    id: '40',
    key: 'HR',
    name: 'People',
    type: 'global',
    status: 'current',
    ownerId: 'olga',
    homepageId: '41',
    ...change,
  };
}

/** A grant written as Confluence names it: `may(group('hr'), 'delete page')`. */
export function may(principal: SpacePrincipal, permission: string): SpaceGrant {
  const [operation = '', target = ''] = permission.split(' ');
  return { principal, operation, target };
}

export function accessClass(id: AccessClass): SpacePrincipal {
  return { type: 'class', id };
}

export function group(id: string): SpacePrincipal {
  return { type: 'group', id };
}

export function user(id: string): SpacePrincipal {
  return { type: 'user', id };
}

/** The space of {@link aSpace} with its grants. */
export function spaceWith(grants: readonly SpaceGrant[], change: Partial<ConfluenceSpace> = {}) {
  return {
    'confluence.spaces': [aSpace(change)],
    'confluence.spaceGrants': [{ spaceId: '40', grants }],
  };
}

/** How results name {@link aSpace}. */
export const theSpace: ResourceRef = {
  type: 'confluence:space',
  id: '40',
  name: 'People',
  url: `${site}/wiki/spaces/HR`,
};

export const spaceFixUrl = `${site}/wiki/spaces/spacepermissions.action?key=HR`;
export const grantsSource = 'GET /wiki/api/v2/spaces/40/permissions';

/** A group that opens Confluence, of a given size. */
export function openingGroup(groupId: string, size: number) {
  const opening: ConfluenceAccessGroup = {
    groupId,
    name: groupId,
    access: 'user',
    openToJoin: false,
  };
  return {
    'confluence.accessGroups': [opening],
    'confluence.groupSizes': [{ groupId, size }],
  };
}
