import type { JiraContext } from '../context';

/** A group's names, also when the group itself is gone. */
export function groupIdentity(groupId: string, context: JiraContext) {
  const group =
    context.groups.get(groupId) ??
    context.directory.deletedGroups.find((deleted) => deleted.groupId === groupId);
  return { groupId, name: group?.name ?? groupId };
}

/** A group as it stands in shares and product access. */
export function renderGroupName(groupId: string, context: JiraContext) {
  const self = `${context.siteUrl}/rest/api/3/group?groupId=${encodeURIComponent(groupId)}`;
  return { ...groupIdentity(groupId, context), self };
}
