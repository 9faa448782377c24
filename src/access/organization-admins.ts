import { searchedAdminRoles } from '../domain';
import type { OrganizationGroup, OrganizationUser, Slice } from '../domain';
import { listGapOf } from './unseen';

/** A role that administers something, and the group that gives it, if one does. */
export interface AdminRole {
  readonly role: string;
  readonly group?: OrganizationGroup;
}

/** Who administers the organization, its sites or its products, by role or through a group. */
export interface OrganizationAdmins {
  /** Each role once, sorted. A role that a group gives is told with the group. */
  rolesOf(user: OrganizationUser): readonly AdminRole[];
  /** Why an account may hold more roles than were seen; undefined when all were. */
  doubtOf(user: OrganizationUser): string | undefined;
}

export const organizationAdmin = 'atlassian/org-admin';

/** Whether a role administers something: `atlassian/ai-access` does not. Roles to come are recognized by their name. */
export function isAdminRole(role: string): boolean {
  return role.endsWith('admin');
}

const roleNames: Readonly<Record<string, string>> = {
  [organizationAdmin]: 'organization admin',
  'atlassian/admin': 'product admin',
};

/** Whether an identity provider fills groups or makes accounts here, so that a group filled by hand stands out. */
export function hasIdentityProvider({
  groups,
  users,
}: {
  readonly groups: Slice<'organization.groups'>;
  readonly users: Slice<'organization.users'>;
}): boolean {
  return (
    groups.items.some(({ externallySynced }) => externallySynced === true) ||
    users.items.some(({ source }) => source === 'synced')
  );
}

/** A role in words: `atlassian/user-access-admin` is "user access admin". */
export function roleName(role: string): string {
  return roleNames[role] ?? role.slice(role.lastIndexOf('/') + 1).replaceAll('-', ' ');
}

/** What groups give, and why nobody can tell of some or all of them. */
export interface GroupRoles {
  readonly groups: ReadonlyMap<string, OrganizationGroup>;
  readonly doubt: string | undefined;
}

/**
 * The groups that give an administrator role. The organization tells them only as answers to searches by role; an
 * answer that names every group for every role did not search at all, and tells nothing.
 */
export function adminRoleGroups(slice: Slice<'organization.groups'>): GroupRoles {
  const gap = listGapOf(slice);
  const untold =
    slice.items.length > 1 &&
    slice.items.every(({ roles }) => roles.length >= searchedAdminRoles.length);
  if (untold) {
    const doubt = 'The organization named every group for every administrator role';
    return { groups: new Map(), doubt };
  }
  const giving = slice.items.filter(({ roles }) => roles.some(isAdminRole));
  const groups = new Map(giving.map((group) => [group.groupId, group]));
  return {
    groups,
    doubt: gap && `Which administrator roles groups give could not be read: ${gap.reason}`,
  };
}

/** Joins the roles of accounts with those that their groups give them. */
export function organizationAdmins({
  users,
  groups: slice,
}: {
  readonly users: Slice<'organization.users'>;
  readonly groups: Slice<'organization.groups'>;
}): OrganizationAdmins {
  const { groups, doubt } = adminRoleGroups(slice);
  const hidden = new Map(slice.gaps.map(({ resourceId, reason }) => [resourceId, reason]));

  function rolesOf({ roles, groupIds }: OrganizationUser): readonly AdminRole[] {
    const held = new Map<string, AdminRole>();
    for (const role of roles.filter(isAdminRole)) held.set(role, { role });
    for (const group of groupIds.flatMap((id) => groups.get(id) ?? []))
      for (const role of group.roles.filter(isAdminRole)) held.set(role, { role, group });
    return [...held.values()].sort((a, b) => (a.role < b.role ? -1 : 1));
  }

  // Every organization has an administrator. Where none is seen among everyone, roles were not told.
  const untold =
    users.gaps.length === 0 && !users.items.some((user) => rolesOf(user).length > 0)
      ? 'The organization told of nobody that they administer it'
      : undefined;

  return {
    rolesOf,
    doubtOf({ groupIds }) {
      if (untold !== undefined || groupIds.length === 0) return untold;
      const unread = groupIds.map((id) => hidden.get(id)).find((reason) => reason !== undefined);
      return doubt ?? unread;
    },
  };
}
