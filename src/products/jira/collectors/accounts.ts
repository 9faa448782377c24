import { apiPath } from '../../../domain';
import type { Account } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { bulkIds, bulkPages, owedPage, unseen } from '../../page-results';
import { jiraUserSchema, offsetPageSchema, toAccountType } from '../schema';

const source = 'GET /rest/api/3/user/bulk';

/** Accounts asked about at once; a request line stays well below 8 kB. Jira answers up to 200. */
const pageSize = 90;

/** The state of every account that a scheme or a role names directly. Accounts that nothing names are not read. */
export const accounts = defineCollector<'jira.accounts'>({
  slice: 'jira.accounts',
  product: 'jira',
  label: 'accounts named in schemes and roles',
  after: ['jira.permissionSchemes', 'jira.roles', 'jira.roleActors'],
  inherits: [],
  firstPages: (slices) => {
    const ids = new Set<string>();
    for (const { grants } of slices.get('jira.permissionSchemes').items) {
      for (const { holder } of grants) {
        if (holder.type === 'user' && holder.id !== undefined) ids.add(holder.id);
      }
    }
    const actors = [
      ...slices.get('jira.roleActors').items.flatMap((role) => role.actors),
      ...slices.get('jira.roles').items.flatMap((role) => role.defaultActors),
    ];
    for (const actor of actors) if (actor.type === 'user') ids.add(actor.accountId);
    return bulkPages(ids, pageSize);
  },
  idOf: ({ accountId }) => accountId,
  async readPage(page, { client }) {
    const ids = bulkIds(page);
    const wanted = new URLSearchParams({ maxResults: String(pageSize) });
    for (const id of ids) wanted.append('accountId', id);
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/user/bulk?${wanted}`,
      schema: offsetPageSchema,
      cost: ({ values }) => ({ identities: values.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { values, total, isLast } = answer.value;
    const { items, gaps } = parseItems(values, jiraUserSchema, {
      source,
      idKey: 'accountId',
      what: 'account',
    });
    const told = new Set([
      ...items.map(({ accountId }) => accountId),
      ...gaps.map(({ resourceId }) => resourceId),
    ]);
    const missing = ids.filter((id) => !told.has(id));
    const next = owedPage(missing, { count: values.length, total, isLast });
    // An answer about other accounts, or one that keeps back what it counted, would make living ones look deleted.
    const stuck = missing.length === ids.length && (total ?? values.length) > 0;
    const gone = next === undefined && !stuck ? missing : [];
    return {
      items: [...items.map(toAccount), ...gone.map(missingAccount)],
      gaps: stuck ? [...gaps, shortAnswer] : gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined || stuck ? {} : { next }),
    };
  },
});

function toAccount({ accountId, displayName, active, accountType }: RawUser): Account {
  const name = displayName ?? accountId;
  return { accountId, exists: true, active, accountType: toAccountType(accountType), name };
}

type RawUser = ReturnType<(typeof jiraUserSchema)['parse']>;

function missingAccount(accountId: string): Account {
  return { accountId, exists: false, active: false, accountType: 'unknown', name: accountId };
}

const shortAnswer = {
  code: 'unexpected-answer',
  reason: 'Jira answered with fewer accounts than were asked for',
  source,
} as const;
