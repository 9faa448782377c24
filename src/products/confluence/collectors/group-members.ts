import type { Account, Gap, GroupMembers } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectContext, PageResult } from '../../collector';
import { enoughMembers } from '../../enough-members';
import { askAccountStates, accountsPerQuestion } from '../account-states';
import { administersSpace, grantedGroupIds } from '../granted';
import { askGroupMembers } from '../group-page';
import { nextStart } from '../schema';

/** Members in one answer. Source: OpenAPI of Confluence v1, GET /group/{id}/membersByGroupId, July 2026. */
const largestPage = 200;

const nameless: Gap = {
  code: 'unexpected-answer',
  reason: 'Confluence listed a member of the group without saying who it is',
  source: 'GET /wiki/rest/api/group/{}/membersByGroupId',
};

/** Groups whose members are looked up together: their accounts usually fit into one bulk question. */
const groupsPerPage = 8;

/** A group and the member from which on it is read. */
interface Place {
  readonly groupId: string;
  readonly start: number;
}

/** A page: which groups, and whether all members matter or only that they are too many. */
interface Page {
  readonly mode: 'all' | 'enough';
  readonly groups: readonly Place[];
}

/** Members of one group on one page. */
interface Listed {
  readonly groupId: string;
  readonly accountIds: readonly string[];
  /** From where on there is more. */
  readonly next: string | undefined;
  readonly totalSize: number | undefined;
}

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
    const administering = slices
      .get('confluence.accessGroups')
      .items.filter(({ access }) => access !== 'user');
    const whole = new Set(administering.map(({ groupId }) => groupId));
    const enough = [...grantedGroupIds(slices, administersSpace)].filter((id) => !whole.has(id));
    return [...pagesOf('all', [...whole]), ...pagesOf('enough', enough)];
  },
  idOf: ({ groupId }) => groupId,
  merge: (left, right) => ({ ...left, members: [...left.members, ...right.members] }),
  async readPage(key, context) {
    const page = JSON.parse(key) as Page;
    const spent = { requests: 0, points: 0 };
    const gaps: Gap[] = [];
    const listed = await listMembers(page, context, { spent, gaps });
    const states = await statesOf(listed, context, { spent, gaps });
    if (states === undefined) return { items: [], gaps, ...spent };

    const { maxAdmins } = context.settings.thresholds;
    const items: GroupMembers[] = [];
    const unfinished: Place[] = [];
    for (const { groupId, accountIds, next, totalSize } of listed) {
      const members = accountIds.flatMap((id) => states.get(id) ?? []).map(toMember);
      const people = members.filter(
        ({ active, accountType }) => active && accountType === 'atlassian',
      );
      const enough = page.mode === 'enough' && people.length > maxAdmins;
      const cut = enough && next !== undefined && totalSize !== undefined;
      items.push({ groupId, members, ...(cut ? { total: totalSize } : {}) });
      if (next !== undefined && !enough) unfinished.push({ groupId, start: Number(next) });
    }
    const result: PageResult<GroupMembers> = { items, gaps, ...spent };
    if (unfinished.length === 0) return result;
    const rest: Page = { ...page, groups: unfinished };
    return { ...result, next: JSON.stringify(rest) };
  },
});

function pagesOf(mode: Page['mode'], ids: readonly string[]): string[] {
  const places = [...ids].sort().map((groupId) => ({ groupId, start: 0 }));
  const pages: string[] = [];
  for (let at = 0; at < places.length; at += groupsPerPage) {
    const page: Page = { mode, groups: places.slice(at, at + groupsPerPage) };
    pages.push(JSON.stringify(page));
  }
  return pages;
}

function pageSize({ mode }: Page, maxAdmins: number): number {
  return mode === 'all' ? largestPage : enoughMembers(maxAdmins, largestPage);
}

/** What a page has cost and could not see, so far. */
interface Books {
  readonly spent: { requests: number; points: number };
  readonly gaps: Gap[];
}

async function listMembers(
  page: Page,
  { client, settings }: CollectContext,
  { spent, gaps }: Books,
) {
  const limit = pageSize(page, settings.thresholds.maxAdmins);
  const answers = await Promise.all(
    page.groups.map(async ({ groupId, start }) => {
      const withTotal = page.mode === 'enough' && start === 0;
      const answer = await askGroupMembers(client, {
        groupId,
        start: String(start),
        limit,
        withTotal,
      });
      return { groupId, start, answer };
    }),
  );
  return answers.flatMap(({ groupId, start, answer }): Listed[] => {
    spent.requests += answer.requests;
    spent.points += answer.points;
    if (!answer.ok) {
      // A group that Confluence does not have has nobody in it: an answer, not a gap.
      if (answer.status === 404)
        return [{ groupId, accountIds: [], next: undefined, totalSize: 0 }];
      gaps.push({ ...answer.gap, resourceId: groupId });
      return [];
    }
    const { results, totalSize } = answer.value;
    if (results.some(({ accountId }) => !accountId))
      gaps.push({ ...nameless, resourceId: groupId });
    return [
      {
        groupId,
        accountIds: results.flatMap(({ accountId }) => accountId ?? []),
        next: nextStart(answer.value, { start, asked: limit }),
        totalSize,
      },
    ];
  });
}

/** The states of all members at once, or undefined when they could not be read. */
async function statesOf(
  listed: readonly Listed[],
  { client }: CollectContext,
  { spent, gaps }: Books,
) {
  const ids = [...new Set(listed.flatMap(({ accountIds }) => accountIds))].sort();
  const states = new Map<string, Account>();
  for (let at = 0; at < ids.length; at += accountsPerQuestion) {
    const answer = await askAccountStates(client, ids.slice(at, at + accountsPerQuestion));
    spent.requests += answer.requests;
    spent.points += answer.points;
    if (!answer.ok) {
      gaps.push(...listed.map(({ groupId }) => ({ ...answer.gap, resourceId: groupId })));
      return undefined;
    }
    for (const account of answer.value.accounts) states.set(account.accountId, account);
    for (const gap of answer.value.gaps) {
      const groups = listed.filter(({ accountIds }) => accountIds.includes(gap.resourceId));
      gaps.push(...groups.map(({ groupId }) => ({ ...gap, resourceId: groupId })));
    }
  }
  return states;
}

function toMember({ accountId, name, active, accountType }: Account) {
  return { accountId, name, active, accountType };
}
