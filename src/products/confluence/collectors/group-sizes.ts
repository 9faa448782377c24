import { defineCollector } from '../../collector';
import { absent, unseen } from '../../page-results';
import { askGroupMembers } from '../group-page';
import { grantedGroupIds } from '../granted';

/** Sizes of the groups that open Confluence and hold something in a space: whether they are "everyone" is a question of size. */
export const groupSizes = defineCollector<'confluence.groupSizes'>({
  slice: 'confluence.groupSizes',
  product: 'confluence',
  label: 'sizes of groups that open Confluence',
  after: ['confluence.accessGroups', 'confluence.spaceGrants'],
  inherits: [],
  firstPages: (slices) => {
    const granted = grantedGroupIds(slices);
    return slices
      .get('confluence.accessGroups')
      .items.filter(({ access, groupId }) => access === 'user' && granted.has(groupId))
      .map(({ groupId }) => groupId)
      .sort();
  },
  idOf: ({ groupId }) => groupId,
  async readPage(groupId, { client }) {
    const answer = await askGroupMembers(client, {
      groupId,
      start: '0',
      limit: 1,
      withTotal: true,
    });
    if (!answer.ok) {
      if (answer.status === 404) return absent(answer, [{ groupId, size: 0 }]);
      return unseen(answer, groupId);
    }
    const { totalSize } = answer.value;
    if (totalSize === undefined) {
      return {
        items: [],
        gaps: [{ ...noTotal, resourceId: groupId }],
        requests: answer.requests,
        points: answer.points,
      };
    }
    return {
      items: [{ groupId, size: totalSize }],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});

const noTotal = {
  code: 'unexpected-answer',
  reason: 'Confluence did not say how many members the group has',
  source: 'GET /wiki/rest/api/group/{}/membersByGroupId',
} as const;
