import type { GroupSize } from '../../../domain';
import { defineCollector } from '../../collector';
import { absent, unseen } from '../../page-results';
import { askGroupMembers } from '../group-page';
import { grantedGroupIds } from '../granted';
import { nextStart } from '../schema';

/** Members in one answer. Source: OpenAPI of Confluence v1, GET /group/{id}/membersByGroupId, July 2026. */
const largestPage = 200;

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
  async readPage(groupId, { client, settings }) {
    const { broadGroupMembers } = settings.thresholds;
    const counted = await askGroupMembers(client, {
      groupId,
      start: '0',
      limit: 1,
      withTotal: true,
    });
    if (!counted.ok) {
      if (counted.status === 404) return absent(counted, [{ groupId, size: 0 }]);
      return unseen(counted, groupId);
    }
    const { requests, points } = counted;
    const { totalSize, results } = counted.value;
    // A total below what the page itself shows is none.
    if (totalSize !== undefined && totalSize >= results.length) {
      return { items: [{ groupId, size: totalSize }], gaps: [], requests, points };
    }
    // Without the total, one page tells whether the group is broad, if it is large enough for that.
    const limit = Math.min(largestPage, broadGroupMembers + 1);
    const listed = await askGroupMembers(client, { groupId, start: '0', limit, withTotal: false });
    const spent = { requests: requests + listed.requests, points: points + listed.points };
    if (!listed.ok) return { ...unseen<GroupSize>(listed, groupId), ...spent };
    const size = listed.value.results.length;
    const isAll = nextStart(listed.value, { start: 0, asked: limit }) === undefined;
    return isAll || size > broadGroupMembers
      ? { items: [{ groupId, size }], gaps: [], ...spent }
      : { items: [], gaps: [{ ...noTotal, resourceId: groupId }], ...spent };
  },
});

const noTotal = {
  code: 'unexpected-answer',
  reason: 'Confluence did not say how many members the group has',
  source: 'GET /wiki/rest/api/group/{}/membersByGroupId',
} as const;
