import type { WorldApplicationRole } from '../../world/jira';
import type { JiraContext } from '../context';
import { groupIdentity, renderGroupName } from './group';

/** A product with the groups that open it. Its users are the active people in those groups. */
export function renderApplicationRole(role: WorldApplicationRole, context: JiraContext) {
  const userCount = context.directory.accounts.filter(
    ({ active, type, groups }) =>
      active && type === 'atlassian' && role.groupIds.some((id) => groups.includes(id)),
  ).length;
  const names = (ids: readonly string[]) => ids.map((id) => groupIdentity(id, context).name);
  return {
    key: role.key,
    groups: names(role.groupIds),
    groupDetails: role.groupIds.map((id) => renderGroupName(id, context)),
    name: role.name,
    defaultGroups: names(role.defaultGroupIds),
    defaultGroupsDetails: role.defaultGroupIds.map((id) => renderGroupName(id, context)),
    selectedByDefault: role.selectedByDefault,
    defined: true,
    numberOfSeats: role.numberOfSeats,
    remainingSeats: Math.max(0, role.numberOfSeats - userCount),
    userCount,
    userCountDescription: userCount === 1 ? '1 user' : `${String(userCount)} users`,
    hasUnlimitedSeats: false,
    platform: role.key === 'jira-core',
  };
}
