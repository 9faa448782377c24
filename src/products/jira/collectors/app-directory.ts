import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { Gap } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { jiraUserSchema } from '../schema';

/** Accounts in one answer. Source: OpenAPI of Jira v3, GET /users/search, July 2026. */
const pageSize = 1_000;

/** Accounts that are looked through. Each costs two points, whether it is an app or one of ten thousand customers. */
const maxAccounts = 2_000;

const source = 'GET /rest/api/3/users/search';

/**
 * The apps among all accounts of the site, also those that are in no project. Only read where the settings list the apps
 * that are approved, because then every other one matters.
 */
export const appDirectory = defineCollector<'jira.appDirectory'>({
  slice: 'jira.appDirectory',
  product: 'jira',
  label: 'apps among all accounts',
  after: [],
  inherits: [],
  firstPages: (_slices, { approvedApps }) => (approvedApps.length === 0 ? [] : ['0']),
  idOf: ({ accountId }) => accountId,
  async readPage(startAt, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/users/search?maxResults=${pageSize}&startAt=${startAt}`,
      schema: z.array(z.unknown()),
      cost: (accounts) => ({ identities: accounts.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(answer.value, jiraUserSchema, {
      source,
      idKey: 'accountId',
      what: 'account',
    });
    // The list tells its end by an empty page only.
    const next = Number(startAt) + answer.value.length;
    const more = answer.value.length > 0;
    return {
      items: items
        .filter(({ accountType }) => accountType === 'app')
        .map(({ accountId, displayName, active }) => ({
          accountId,
          name: displayName ?? accountId,
          active,
          source,
        })),
      gaps: more && next >= maxAccounts ? [...gaps, tooMany] : gaps,
      requests: answer.requests,
      points: answer.points,
      ...(more && next < maxAccounts ? { next: String(next) } : {}),
    };
  },
});

/** Our own decision, and no failure of the scan. */
const tooMany: Gap = {
  code: 'depends-on-unseen',
  reason: `The site has more than ${String(maxAccounts)} accounts; apps that are in no project were looked for among the first of them only`,
  source,
};
