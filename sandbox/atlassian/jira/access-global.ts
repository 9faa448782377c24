import type { WorldDirectory } from '../world/directory';
import type { JiraWorld } from '../world/jira';
import type { Principal } from './principal';

interface Site {
  readonly jira: JiraWorld;
  readonly directory: WorldDirectory;
}

/** Whether someone is logged in and may use Jira: a member of a group that opens or administers it. */
export function isLicensed(who: Principal, { jira, directory }: Site): boolean {
  if (who.account === undefined || who.account.type === 'customer') return false;
  if (who.isApp || who.account.type === 'app') return true;
  return (
    directory.groups.some(
      (group) => group.jiraAccess.length > 0 && who.groups.has(group.groupId),
    ) || jira.applicationRoles.some((role) => role.groupIds.some((id) => who.groups.has(id)))
  );
}

/** Administration comes with the groups of the directory, or by a grant that no list of groups shows. */
export function hasGlobalPermission(who: Principal, permission: string, site: Site): boolean {
  const { jira, directory } = site;
  if (permission === 'ADMINISTER' || permission === 'SYSTEM_ADMIN') {
    const levels = permission === 'ADMINISTER' ? ['admin', 'site-admin'] : ['site-admin'];
    const byGroup = directory.groups.some(
      (group) =>
        who.groups.has(group.groupId) && group.jiraAccess.some((level) => levels.includes(level)),
    );
    if (byGroup) return true;
  }
  return jira.globalPermissions.some((grant) => {
    if (grant.permission !== permission) return false;
    if (grant.holder.type === 'anyone') return true;
    if (grant.holder.type === 'group') return who.groups.has(grant.holder.groupId);
    return isLicensed(who, site);
  });
}
