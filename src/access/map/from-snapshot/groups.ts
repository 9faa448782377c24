import { jiraAudiences } from '../../jira-audiences';
import { productGroups } from '../../product-groups';
import { gapsByResource, listGapOf } from '../../unseen';
import { nodeFlags } from '../access-map';
import { itemsOf, sliceOf } from './drawing';
import type { Drawing } from './drawing';
import { drawMembers } from './members';
import { groupNode } from './principals';

/** Draws every group that the snapshot knows, who is in it as far as that was seen, and what kind of group it is. */
export function drawGroups(drawing: Drawing): void {
  const { builder } = drawing;
  for (const name of ['jira.accessGroups', 'jira.groups'] as const) {
    for (const group of itemsOf(drawing, name)) groupNode(builder, group);
  }
  for (const { groups } of itemsOf(drawing, 'jira.applicationRoles')) {
    for (const group of groups) groupNode(builder, group);
  }
  drawDefaultGroups(drawing);
  for (const name of ['confluence.accessGroups', 'confluence.groups'] as const) {
    for (const group of itemsOf(drawing, name)) {
      groupNode(builder, group, { flags: group.openToJoin ? nodeFlags.open : 0 });
    }
  }
  for (const group of itemsOf(drawing, 'organization.groups')) {
    const { users, externallySynced } = group;
    groupNode(builder, group, {
      flags: externallySynced === true ? nodeFlags.synced : 0,
      ...(users === undefined ? {} : { size: users }),
    });
  }
  drawMembers(drawing);
  flagEveryone(drawing);
}

/**
 * Marks the groups that new users join: all new users where the product is given to everyone, else those who are given
 * the product.
 */
function drawDefaultGroups(drawing: Drawing): void {
  const { builder } = drawing;
  const roles = itemsOf(drawing, 'jira.applicationRoles');
  for (const group of roles.flatMap(({ defaultGroups }) => defaultGroups)) {
    const joining = roles.filter(({ defaultGroups }) =>
      defaultGroups.some(({ groupId }) => groupId === group.groupId),
    );
    const products = joining.some(({ selectedByDefault }) => selectedByDefault)
      ? []
      : joining.map(({ key, name }) => ({ key, name }));
    builder.join(groupNode(builder, group, { flags: nodeFlags.default }), products);
  }
}

/** Marks the groups that no slice lists although it would, had they not been deleted. Comes after all that names groups. */
export function flagMissingGroups({ builder, snapshot }: Drawing): void {
  const { nodes } = builder;
  const lists = (['jira.groups', 'confluence.groups'] as const).map((name) => snapshot.slice(name));
  const collected = lists.filter((slice) => slice !== undefined);
  const gaps = collected.flatMap((slice) => [...gapsByResource(slice).keys()]);
  const whole = collected.length > 0 && collected.every((slice) => listGapOf(slice) === undefined);
  if (!whole) return;
  const hidden = new Set(gaps);
  for (const [groupId, node] of nodes.all('group')) {
    if (nodes.has(node, nodeFlags.known) || hidden.has(groupId)) continue;
    nodes.node('group', groupId, { flags: nodeFlags.missing });
  }
}

function flagEveryone(drawing: Drawing): void {
  const { nodes } = drawing.builder;
  const { broadGroupMembers } = drawing;
  const jira = jiraAudiences({
    applicationRoles: sliceOf(drawing, 'jira.applicationRoles'),
    accessGroups: sliceOf(drawing, 'jira.accessGroups'),
    groupSizes: sliceOf(drawing, 'jira.groupSizes'),
    broadGroupMembers,
  });
  // New users join a default group, but that does not put everybody into it.
  const audiences = (['jira', 'confluence'] as const).map((product) =>
    productGroups({
      product: product === 'jira' ? 'Jira' : 'Confluence',
      accessGroups: sliceOf(drawing, `${product}.accessGroups`),
      groupSizes: sliceOf(drawing, `${product}.groupSizes`),
      broadGroupMembers,
    }),
  );
  for (const { key } of itemsOf(drawing, 'jira.applicationRoles')) {
    if (jira.ofHolder({ type: 'applicationRole', id: key }).kind === 'everyone') {
      nodes.node('audience', `jira:${key}`, { flags: nodeFlags.everyone });
    }
  }
  for (const [id, node] of nodes.all('group')) {
    const group = { id, name: nodes.nameOf(node) };
    if (audiences.some((audienceOf) => audienceOf(group).kind === 'everyone')) {
      nodes.node('group', id, { flags: nodeFlags.everyone });
    }
  }
}
