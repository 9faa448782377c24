import type { AccessGroup, Group } from '../domain';

/** A group that administers a product. */
export interface AdminGroup extends Group {
  /** True when it administers the whole site, not one product. */
  readonly wholeSite: boolean;
}

/**
 * The group in which Jira keeps the apps that administer it. Its name is reserved and cannot be changed.
 * Source: Atlassian support, "Groups created for apps", 2026.
 */
export const appAdminGroupName = 'atlassian-addons-admin';

/** The groups that administer a product or the site, each once, sorted by id. */
export function adminGroups(groups: readonly AccessGroup[]): readonly AdminGroup[] {
  const found = new Map<string, AdminGroup>();
  for (const { groupId, name, access } of groups) {
    if (access === 'user') continue;
    const wholeSite = access === 'site-admin' || found.get(groupId)?.wholeSite === true;
    found.set(groupId, { groupId, name, wholeSite });
  }
  return [...found.values()].sort((a, b) => (a.groupId < b.groupId ? -1 : 1));
}
