import { z } from 'zod';
import { json } from '../../routing/responses';
import { readBody } from '../body';
import type { Operation } from '../operation';
import type { OrganizationSite } from '../site';

const bodySchema = z.strictObject({ accountIds: z.array(z.string()).min(1) });

/**
 * The authentication policies of managed accounts. The request follows the example of
 * developer.atlassian.com/cloud/admin/control, 2026; of the answer only the beginning is known, a list of accounts.
 */
export function authPolicyOperations(site: OrganizationSite): readonly Operation[] {
  const { accounts, authPolicies } = site.organization;
  return [
    {
      method: 'POST',
      path: '/admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch',
      query: [],
      answer: (request) => {
        const { accountIds } = readBody(request, bodySchema);
        return json(
          200,
          accounts
            .filter(({ accountId }) => accountIds.includes(accountId))
            .flatMap(({ accountId, authPolicyId }) => {
              const policy = authPolicies.find(({ id }) => id === authPolicyId);
              return policy === undefined
                ? []
                : [
                    {
                      email: site.accounts.get(accountId)?.email ?? '',
                      accountId,
                      policyId: policy.id,
                      policyName: policy.name,
                    },
                  ];
            }),
        );
      },
    },
  ];
}
