import { defineCollector } from '../../collector';
import { absent, unseen } from '../../page-results';
import { askGroupMembers } from '../group-page';
import { referencedGroupIds } from '../referenced';

/**
 * Sizes of the groups that open Jira and hold something: whether such a group is "everyone" is a question of size.
 * A default group is everyone whatever its size, and one member is enough to learn the total.
 */
export const groupSizes = defineCollector<'jira.groupSizes'>({
  slice: 'jira.groupSizes',
  product: 'jira',
  label: 'sizes of groups that open Jira',
  after: [
    'jira.accessGroups',
    'jira.applicationRoles',
    'jira.permissionSchemes',
    'jira.roles',
    'jira.roleActors',
    'jira.filters',
    'jira.dashboards',
    'jira.securityLevels',
  ],
  inherits: [],
  firstPages: (slices) => {
    const referenced = new Set(referencedGroupIds(slices));
    for (const item of [
      ...slices.get('jira.filters').items,
      ...slices.get('jira.dashboards').items,
    ]) {
      for (const share of [...item.shares, ...item.editors]) {
        if (share.type === 'group' && share.id !== undefined) referenced.add(share.id);
      }
    }
    for (const { holders } of slices.get('jira.securityLevels').items) {
      for (const { holder } of holders) {
        if (holder.type === 'group' && holder.id !== undefined) referenced.add(holder.id);
      }
    }
    const products = slices.get('jira.applicationRoles').items;
    // A product that does not tell its number of users is sized by its groups.
    for (const { userCount, groups } of products) {
      if (userCount === undefined) for (const { groupId } of groups) referenced.add(groupId);
    }
    const always = new Set(
      products.flatMap(({ defaultGroups }) => defaultGroups.map(({ groupId }) => groupId)),
    );
    const opening = slices.get('jira.accessGroups').items.filter(({ access }) => access === 'user');
    return opening
      .map(({ groupId }) => groupId)
      .filter((id) => referenced.has(id) && !always.has(id))
      .sort();
  },
  idOf: ({ groupId }) => groupId,
  async readPage(groupId, { client }) {
    const answer = await askGroupMembers(client, {
      groupId,
      startAt: '0',
      includeInactive: false,
      maxResults: 1,
    });
    if (!answer.ok) {
      if (answer.status === 404) return absent(answer, [{ groupId, size: 0 }]);
      return unseen(answer, groupId);
    }
    const { values, total, isLast } = answer.value;
    // A total below what the page itself shows is none.
    const told = total === undefined || total < values.length ? undefined : total;
    const size = told ?? (isLast === true ? values.length : undefined);
    const { requests, points } = answer;
    return size === undefined
      ? { items: [], gaps: [{ ...noTotal, resourceId: groupId }], requests, points }
      : { items: [{ groupId, size }], gaps: [], requests, points };
  },
});

const noTotal = {
  code: 'unexpected-answer',
  reason: 'Jira did not tell how many members the group has',
  source: 'GET /rest/api/3/group/member',
} as const;
