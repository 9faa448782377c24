import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { bulkIds, bulkPages, unseen } from '../../page-results';
import { jiraUserSchema, toAccountType } from '../schema';

/** Accounts asked about at once; a request line stays well below 8 kB. Jira answers up to 200. */
const pageSize = 90;

const pageSchema = z.object({ values: z.array(jiraUserSchema), total: z.int().optional() });

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
      schema: pageSchema,
      cost: ({ values }) => ({ identities: values.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { values, total = values.length } = answer.value;
    const found = new Map(values.map((user) => [user.accountId, user]));
    const short = total > values.length;
    const items = ids.flatMap((accountId) => {
      const user = found.get(accountId);
      if (user === undefined && short) return [];
      return [
        {
          accountId,
          exists: user !== undefined,
          active: user?.active ?? false,
          accountType: toAccountType(user?.accountType),
          name: user?.displayName ?? accountId,
        },
      ];
    });
    return {
      items,
      gaps: short ? [shortAnswer] : [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});

const shortAnswer = {
  code: 'unexpected-answer',
  reason: 'Jira answered with fewer accounts than were asked for',
  source: 'GET /rest/api/3/user/bulk',
} as const;
