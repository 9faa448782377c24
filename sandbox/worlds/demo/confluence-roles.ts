import type { WorldInput } from '../../atlassian/world/schema';
import {
  spacePermissionIds,
  type SpacePermissionId,
} from '../../atlassian/world/confluence-permissions';
import { uuidOf } from './identifiers';

type RoleInput = NonNullable<NonNullable<WorldInput['confluence']>['spaceRoles']>[number];

const viewer: readonly SpacePermissionId[] = ['read/space', 'create/comment'];
const collaborator: readonly SpacePermissionId[] = [
  ...viewer,
  'delete/space',
  'create/page',
  'create/blogpost',
  'create/attachment',
];

/**
 * Space roles by name. The first four come with Confluence, and its Viewer comments as well as views.
 * Source: Atlassian support, "What are Confluence's roles?", 2026.
 */
const roles = {
  Admin: { type: 'SYSTEM', allows: spacePermissionIds, about: 'Manages everything in the space' },
  Manager: {
    type: 'SYSTEM',
    allows: spacePermissionIds.filter((id) => id !== 'administer/space'),
    about: 'Manages people and content but not settings',
  },
  Collaborator: { type: 'SYSTEM', allows: collaborator, about: 'Adds and edits content' },
  Viewer: { type: 'SYSTEM', allows: viewer, about: 'Views and comments on content' },
  Reader: { type: 'CUSTOM', allows: ['read/space'], about: 'Looks and touches nothing' },
  Librarian: {
    type: 'CUSTOM',
    allows: [...collaborator, 'archive/page', 'delete/page', 'delete/comment'],
    about: 'Keeps a space tidy',
  },
  Coordinator: {
    type: 'CUSTOM',
    allows: [...collaborator, 'administer/space'],
    about: 'Writes, and says who else may',
  },
  Auditor: {
    type: 'CUSTOM',
    allows: ['read/space', 'export/space'],
    about: 'Takes evidence for the yearly audit',
  },
} as const satisfies Readonly<
  Record<string, { type: RoleInput['type']; allows: readonly SpacePermissionId[]; about: string }>
>;

export type RoleName = keyof typeof roles;

/** The id of a space role of the demo site. */
export function roleIdOf(name: RoleName): string {
  return uuidOf(`space role ${name}`);
}

/** The space roles of the demo site. */
export function demoSpaceRoles(): RoleInput[] {
  return (Object.keys(roles) as RoleName[]).map((name) => ({
    id: roleIdOf(name),
    type: roles[name].type,
    name,
    description: roles[name].about,
    spacePermissions: [...roles[name].allows],
  }));
}
