import type { SpacePermissionId } from '../../atlassian/world/confluence-permissions';
import type {
  AccessClass,
  WorldRoleAssignment,
  WorldSpacePermission,
} from '../../atlassian/world/confluence-space';
import { castId, type CastHandle } from './cast';
import { roleIdOf, type RoleName } from './confluence-roles';
import { accountIdOf, groupIdOf } from './identifiers';
import { appId, type AppHandle } from './outsiders';

/** Someone a space is opened to. */
export type Holder = Pick<WorldRoleAssignment, 'principalType' | 'principalId'>;

/** One line of a space's access: holders of a role, or a row of its permission table. */
export type Access =
  | { readonly role: RoleName; readonly holders: readonly Holder[] }
  | { readonly holder: Holder; readonly permissions: readonly SpacePermissionId[] };

export const anonymous = accessClass('anonymous-users');
export const anyAccount = accessClass('authenticated-users');
export const everyone = accessClass('all-licensed-users');
export const productAdmins = accessClass('all-product-admins');

/** A group by its name. */
export function group(name: string): Holder {
  return { principalType: 'GROUP', principalId: groupIdOf(name) };
}

/** A member of the cast. */
export function person(handle: CastHandle): Holder {
  return { principalType: 'USER', principalId: castId(handle) };
}

/** An app that was given something by name. */
export function app(handle: AppHandle): Holder {
  return { principalType: 'USER', principalId: appId(handle) };
}

/** One of the guests, from 0. */
export function guest(at: number): Holder {
  return { principalType: 'USER', principalId: accountIdOf(`guest ${String(at)}`) };
}

/** Gives a role to holders. */
export function assign(role: RoleName, ...holders: readonly Holder[]): Access {
  return { role, holders };
}

/** Allows things in the permission table, outside of any role. */
export function allow(holder: Holder, ...permissions: readonly SpacePermissionId[]): Access {
  return { holder, permissions };
}

/** What a space usually looks like: a few administer it, a department writes, everyone reads. */
export function departmental(department: string, ...admins: readonly Holder[]): readonly Access[] {
  return [
    assign('Admin', ...admins),
    assign('Collaborator', group(department)),
    assign('Viewer', everyone),
  ];
}

/** A space that only its people see. */
export function confidential(department: string, ...admins: readonly Holder[]): readonly Access[] {
  return [assign('Admin', ...admins), assign('Collaborator', group(department))];
}

/** The role assignments among lines of access. */
export function assignmentsOf(access: readonly Access[]): WorldRoleAssignment[] {
  return access.flatMap((line) =>
    'role' in line
      ? line.holders.map((holder) => ({ ...holder, roleId: roleIdOf(line.role) }))
      : [],
  );
}

/** The rows of the permission table among lines of access, numbered after the space. */
export function tableOf(spaceId: string, access: readonly Access[]): WorldSpacePermission[] {
  return access
    .flatMap((line) => ('role' in line || line.holder === anonymous ? [] : [line]))
    .flatMap(({ holder, permissions }) => permissions.map((permission) => ({ holder, permission })))
    .map(({ holder, permission }, at) => ({
      id: `${spaceId}${String(100 + at)}`,
      principal: {
        type: holder.principalType === 'USER' ? 'user' : 'group',
        id: holder.principalId,
      },
      permission,
    }));
}

/** What the permission table gives anonymous visitors. */
export function anonymousTableOf(access: readonly Access[]): SpacePermissionId[] {
  return access.flatMap((line) =>
    'role' in line || line.holder !== anonymous ? [] : [...line.permissions],
  );
}

function accessClass(principalId: AccessClass): Holder {
  return { principalType: 'ACCESS_CLASS', principalId };
}
