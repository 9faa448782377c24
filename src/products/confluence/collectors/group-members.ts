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

/** Groups whose members are looked up together: their accounts usually fit into one bulk question. */
const groupsPerPage = 8;

/** A page: which groups, from which member on, and whether all members matter or only that they are too many. */
interface Page {
  readonly mode: 'all' | 'enough';
  readonly start: number;
  readonly groupIds: readonly string[];
}

/** Members of one group on one page. */
interface Listed {
  readonly groupId: string;
  readonly accountIds: readonly string[];
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
    const unfinished: string[] = [];
    for (const { groupId, accountIds, next, totalSize } of listed) {
      const members = accountIds.flatMap((id) => states.get(id) ?? []).map(toMember);
      const people = members.filter(
        ({ active, accountType }) => active && accountType === 'atlassian',
      );
      const enough = page.mode === 'enough' && people.length > maxAdmins;
      const cut = enough && next !== undefined && totalSize !== undefined;
      items.push({ groupId, members, ...(cut ? { total: totalSize } : {}) });
      if (next !== undefined && !enough) unfinished.push(groupId);
    }
    const result: PageResult<GroupMembers> = { items, gaps, ...spent };
    if (unfinished.length === 0) return result;
    const start = page.start + pageSize(page, maxAdmins);
    return { ...result, next: JSON.stringify({ ...page, start, groupIds: unfinished }) };
  },
});

function pagesOf(mode: Page['mode'], ids: readonly string[]): string[] {
  const sorted = [...ids].sort();
  const pages: string[] = [];
  for (let at = 0; at < sorted.length; at += groupsPerPage) {
    pages.push(JSON.stringify({ mode, start: 0, groupIds: sorted.slice(at, at + groupsPerPage) }));
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
  const withTotal = page.mode === 'enough' && page.start === 0;
  const answers = await Promise.all(
    page.groupIds.map((groupId) =>
      askGroupMembers(client, { groupId, start: String(page.start), limit, withTotal }),
    ),
  );
  return answers.flatMap((answer, index): Listed[] => {
    const groupId = page.groupIds[index] ?? '';
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
    const used = Math.min(limit, answer.value.limit ?? limit);
    return [
      {
        groupId,
        accountIds: results.map(({ accountId }) => accountId),
        next: nextStart(page.start, results.length, used),
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
    for (const account of answer.value) states.set(account.accountId, account);
  }
  return states;
}

function toMember({ accountId, name, active, accountType }: Account) {
  return { accountId, name, active, accountType };
}
