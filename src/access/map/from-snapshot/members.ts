import { gapsByResource, listGapOf } from '../../unseen';
import { nodeFlags } from '../access-map';
import { itemsOf } from './drawing';
import type { Drawing } from './drawing';
import { accountNode } from './principals';

/**
 * Draws who is in which group. A group is complete only when a list of all its members was read to its end; of any other
 * group the map says that there are more.
 */
export function drawMembers(drawing: Drawing): void {
  drawProductMembers(drawing, 'jira');
  drawProductMembers(drawing, 'confluence');
  drawOrganizationMembers(drawing);
  const { nodes } = drawing.builder;
  for (const { accountId, name, groupIds } of itemsOf(drawing, 'confluence.guests')) {
    const guest = accountNode(drawing.builder, { accountId, name });
    nodes.node('account', accountId, { flags: nodeFlags.guest });
    for (const groupId of groupIds) drawing.builder.member(guest, nodes.node('group', groupId));
  }
}

function drawProductMembers(drawing: Drawing, product: 'jira' | 'confluence'): void {
  const { builder, snapshot } = drawing;
  for (const { groupId, size } of itemsOf(drawing, `${product}.groupSizes`)) {
    builder.nodes.node('group', groupId, { size });
  }
  const slice = snapshot.slice(`${product}.groupMembers`);
  if (slice === undefined) return;
  const gaps = gapsByResource(slice);
  for (const { groupId, members, total = members.length } of slice.items) {
    const whole = total <= members.length && !gaps.has(groupId) && listGapOf(slice) === undefined;
    const group = builder.nodes.node('group', groupId, {
      flags: whole ? nodeFlags.complete : 0,
      ...(whole ? {} : { size: total }),
    });
    for (const member of members) builder.member(accountNode(builder, member), group);
  }
  for (const [groupId, { reason }] of gaps) {
    const group = builder.nodes.find('group', groupId);
    if (group !== undefined) builder.limit(group, `${reason}.`);
  }
}

function drawOrganizationMembers(drawing: Drawing): void {
  const { builder, snapshot } = drawing;
  const users = snapshot.slice('organization.users');
  if (users === undefined) return;
  for (const { accountId, accountType, name, status, groupIds } of users.items) {
    const account = accountNode(builder, {
      accountId,
      name,
      accountType,
      active: status === 'active' || status === 'not_invited',
    });
    for (const groupId of groupIds) builder.member(account, builder.nodes.node('group', groupId));
  }
  if (listGapOf(users) !== undefined || users.gaps.length > 0) return;
  for (const { groupId } of itemsOf(drawing, 'organization.groups')) {
    if (isHidden(drawing, groupId)) continue;
    builder.nodes.node('group', groupId, { flags: nodeFlags.complete });
  }
}

/** Whether a product refused to say who is in a group: customers and apps are not among the organization's users. */
function isHidden({ snapshot }: Drawing, groupId: string): boolean {
  return (['jira.groupMembers', 'confluence.groupMembers'] as const).some((name) => {
    const slice = snapshot.slice(name);
    return slice !== undefined && (listGapOf(slice) ?? gapsByResource(slice).get(groupId));
  });
}
