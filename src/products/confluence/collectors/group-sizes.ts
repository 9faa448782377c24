import type { GroupSize } from '../../../domain';
import { defineCollector } from '../../collector';
import { absent, unseen } from '../../page-results';
import type { Answer, RestClient } from '../../rest-client';
import { askAccountStates } from '../account-states';
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
    const total = totalSize !== undefined && totalSize >= results.length ? totalSize : undefined;
    if (total !== undefined && (total <= broadGroupMembers || total > largestPage)) {
      return { items: [{ groupId, size: total }], gaps: [], requests, points };
    }
    const listed = await listMembers(client, groupId);
    const spent = { requests: requests + listed.requests, points: points + listed.points };
    if (!listed.ok) return { ...unseen<GroupSize>(listed, groupId), ...spent };
    const { active, isAll } = listed.value;
    return isAll || active > broadGroupMembers
      ? { items: [{ groupId, size: active }], gaps: [], ...spent }
      : { items: [], gaps: [{ ...noTotal, resourceId: groupId }], ...spent };
  },
});

/** How many of the first members of a group are not known to be deactivated, which a total does not say. */
interface Listed {
  readonly active: number;
  readonly isAll: boolean;
}

async function listMembers(client: RestClient, groupId: string): Promise<Answer<Listed>> {
  const ids: string[] = [];
  let count = 0;
  const spent = { requests: 0, points: 0 };
  let start: string | undefined = '0';
  while (start !== undefined && count < largestPage) {
    const answer: Awaited<ReturnType<typeof askGroupMembers>> = await askGroupMembers(client, {
      groupId,
      start,
      limit: largestPage,
      withTotal: false,
    });
    spent.requests += answer.requests;
    spent.points += answer.points;
    if (!answer.ok) return { ...answer, ...spent };
    const { results } = answer.value;
    count += results.length;
    ids.push(...results.flatMap(({ accountId }) => accountId ?? []));
    start = nextStart(answer.value, { start: Number(start), asked: largestPage });
  }
  if (ids.length === 0) return { ok: true, value: { active: count, isAll: true }, ...spent };
  const states = await askAccountStates(client, ids);
  spent.requests += states.requests;
  spent.points += states.points;
  const left = states.ok
    ? states.value.accounts.filter(({ exists, active }) => exists && !active).length
    : 0;
  return {
    ok: true,
    value: { active: count - left, isAll: start === undefined },
    ...spent,
  };
}

const noTotal = {
  code: 'unexpected-answer',
  reason: 'Confluence did not say how many members the group has',
  source: 'GET /wiki/rest/api/group/{}/membersByGroupId',
} as const;
