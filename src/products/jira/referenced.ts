import type { CollectedSlices } from '../collector';

/** Group ids that hold something through schemes or project roles. */
export function referencedGroupIds(slices: CollectedSlices): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const scheme of slices.get('jira.permissionSchemes').items) {
    for (const { holder } of scheme.grants) {
      if (holder.type === 'group' && holder.id !== undefined) ids.add(holder.id);
    }
  }
  for (const { actors } of slices.get('jira.roleActors').items) {
    for (const actor of actors) if (actor.type === 'group') ids.add(actor.groupId);
  }
  for (const { defaultActors } of slices.get('jira.roles').items) {
    for (const actor of defaultActors) if (actor.type === 'group') ids.add(actor.groupId);
  }
  return ids;
}

/** Groups whose members administer a project: direct holders of the permission, and actors of the roles that hold it. */
export function projectAdminGroupIds(slices: CollectedSlices): ReadonlySet<string> {
  return projectAdmins(slices, 'group');
}

/** Accounts that administer a project by name. */
export function projectAdminIds(slices: CollectedSlices): ReadonlySet<string> {
  return projectAdmins(slices, 'user');
}

function projectAdmins(slices: CollectedSlices, type: 'group' | 'user'): ReadonlySet<string> {
  const ids = new Set<string>();
  const adminRoles = new Set<string>();
  for (const scheme of slices.get('jira.permissionSchemes').items) {
    for (const { permission, holder } of scheme.grants) {
      if (permission !== 'ADMINISTER_PROJECTS' || holder.id === undefined) continue;
      if (holder.type === type) ids.add(holder.id);
      if (holder.type === 'projectRole') adminRoles.add(holder.id);
    }
  }
  for (const { roleId, actors } of slices.get('jira.roleActors').items) {
    if (!adminRoles.has(roleId)) continue;
    for (const actor of actors) {
      if (actor.type === type) ids.add(actor.type === 'group' ? actor.groupId : actor.accountId);
    }
  }
  return ids;
}
