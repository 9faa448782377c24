import { z } from 'zod';
import { apiPath } from '../../../domain';
import { parseItems } from '../../items';
import { bulkIds, bulkPages, unseen } from '../../page-results';
import { defineOrganizationCollector } from '../connection';

/** Accounts asked about at once. The documentation names no maximum. */
const pageSize = 100;

const source = 'POST /admin/control/v1/orgs/{}/users/auth-policies/bulk-fetch';

/** The documentation at hand shows this answer only in part, so the list and the policy are taken flat or nested. */
const answerSchema = z.union([
  z.array(z.unknown()),
  z.object({ data: z.array(z.unknown()) }).transform(({ data }) => data),
]);

const policySchema = z.union([
  z
    .object({
      accountId: z.string(),
      policy: z.object({ id: z.string(), name: z.string().nullish() }),
    })
    .transform(({ accountId, policy }) => ({ accountId, id: policy.id, name: policy.name })),
  z
    .object({ accountId: z.string(), policyId: z.string(), policyName: z.string().nullish() })
    .transform(({ accountId, policyId, policyName }) => ({
      accountId,
      id: policyId,
      name: policyName,
    })),
]);

/**
 * The authentication policy of each active managed account. Which policies enforce single sign-on is only known from
 * the settings; unless they name one, nothing is asked.
 */
export const accountPolicies = defineOrganizationCollector<'organization.accountPolicies'>({
  slice: 'organization.accountPolicies',
  label: 'authentication policies of managed accounts',
  after: ['organization.users'],
  inherits: ['organization.users'],
  firstPages: (slices, { ssoPolicyIds }) =>
    ssoPolicyIds.length === 0
      ? []
      : bulkPages(
          slices
            .get('organization.users')
            .items.filter(({ managed, status }) => managed === true && status === 'active')
            .map(({ accountId }) => accountId),
          pageSize,
        ),
  idOf: ({ accountId }) => accountId,
  async readPage(page, { client, connection }) {
    const accountIds = bulkIds(page);
    const answer = await client.ask({
      method: 'POST',
      path: apiPath`/admin/control/v1/orgs/${connection}/users/auth-policies/bulk-fetch`,
      body: { accountIds },
      schema: answerSchema,
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(answer.value, policySchema, {
      source,
      idKey: 'accountId',
      what: 'authentication policy of',
    });
    const told = new Set([
      ...items.map(({ accountId }) => accountId),
      ...gaps.map(({ resourceId }) => resourceId),
    ]);
    return {
      items: items.map(({ accountId, id, name }) => ({
        accountId,
        policyId: id,
        ...(typeof name === 'string' ? { policyName: name } : {}),
      })),
      gaps: [...gaps, ...accountIds.filter((id) => !told.has(id)).map(untold)],
      requests: answer.requests,
      points: answer.points,
    };
  },
});

function untold(accountId: string) {
  return {
    code: 'unexpected-answer',
    reason: 'The organization did not tell the authentication policy of this account',
    source,
    resourceId: accountId,
  } as const;
}
