import { defineCollector } from '../../collector';
import { unseen } from '../../page-results';
import { askAccountStates } from '../account-states';
import { administersSpace, grantedGroupIds } from '../granted';
import { askGroupMembers } from '../group-page';
import { nextStart } from '../schema';

/** Members in one answer. Source: OpenAPI of Confluence v1, GET /group/{id}/membersByGroupId, July 2026. */
const pageSize = 200;

/**
 * Members of the groups that administer Confluence or a space, with the state of each account. Of a space's
 * administrator groups only as many as it takes to know that they are too many.
 */
export const groupMembers = defineCollector<'confluence.groupMembers'>({
  slice: 'confluence.groupMembers',
  product: 'confluence',
  label: 'members of administrator groups',
  after: ['confluence.accessGroups', 'confluence.spaceGrants'],
  inherits: [],
  firstPages: (slices) => {
    const whole = new Set(
      slices
        .get('confluence.accessGroups')
        .items.filter(({ access }) => access !== 'user')
        .map(({ groupId }) => groupId),
    );
    const enough = [...grantedGroupIds(slices, administersSpace)].filter((id) => !whole.has(id));
    return [
      ...[...whole].sort().map((id) => `all@0@${id}`),
      ...enough.sort().map((id) => `enough@0@${id}`),
    ];
  },
  idOf: ({ groupId }) => groupId,
  merge: (left, right) => ({ ...left, members: [...left.members, ...right.members] }),
  async readPage(page, { client, settings }) {
    const [mode = '', start = '0', groupId = ''] = page.split('@');
    const withTotal = mode === 'enough' && start === '0';
    const answer = await askGroupMembers(client, { groupId, start, limit: pageSize, withTotal });
    if (!answer.ok) return unseen(answer, groupId);
    const { results, limit = pageSize, totalSize } = answer.value;
    const states = await askAccountStates(
      client,
      results.map(({ accountId }) => accountId),
    );
    if (!states.ok) return unseen(states, groupId);

    const members = states.value.map(({ accountId, name, active, accountType }) => ({
      accountId,
      name,
      active,
      accountType,
    }));
    const people = members.filter(
      ({ active, accountType }) => active && accountType === 'atlassian',
    );
    const next = nextStart(Number(start), results.length, limit);
    const enough = mode === 'enough' && people.length > settings.thresholds.maxAdmins;
    return {
      items: [
        {
          groupId,
          members,
          ...(enough && next !== undefined && totalSize !== undefined ? { total: totalSize } : {}),
        },
      ],
      gaps: [],
      requests: answer.requests + states.requests,
      points: answer.points + states.points,
      ...(next === undefined || enough ? {} : { next: `${mode}@${next}@${groupId}` }),
    };
  },
});
