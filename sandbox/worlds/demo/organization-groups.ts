import type { OrganizationWorldInput } from '../../atlassian/world/organization';
import type { WorldInput } from '../../atlassian/world/schema';
import { groupNames as groups } from './groups';

/** What groups give their members besides themselves. */
const roles: Readonly<Record<string, readonly string[]>> = {
  [groups.orgAdmins]: ['atlassian/org-admin'],
  [groups.siteAdmins]: ['atlassian/site-admin'],
  [groups.itServiceDesk]: ['atlassian/user-access-admin'],
  [groups.jiraAdmins]: ['atlassian/admin'],
  [groups.confluenceAdmins]: ['atlassian/admin'],
  [groups.jiraUsers]: ['atlassian/user'],
  [groups.confluenceUsers]: ['atlassian/user'],
  [groups.agents]: ['atlassian/user'],
  [groups.contractors]: ['atlassian/user'],
  [groups.partners]: ['atlassian/guest'],
};

/** Groups that an identity provider does not fill. */
const byHand = new Set<string>([
  ...[groups.itServiceDesk, groups.contractors, groups.partners, groups.appAdmins],
  ...[groups.frontendGuild, groups.releaseManagers],
]);

/** What the organization knows of the groups of the directory. */
export function demoOrganizationGroups({
  groups: known,
}: WorldInput['directory']): NonNullable<OrganizationWorldInput['groups']> {
  return known.map(({ groupId, name }) => ({
    groupId,
    roles: [...(roles[name] ?? [])],
    externalSynced: !byHand.has(name),
  }));
}
