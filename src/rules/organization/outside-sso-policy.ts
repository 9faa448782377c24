import { gapsByResource, listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { judgeAccounts } from '../judge-accounts';
import { fine, notAvailable, offends, unclear } from '../judgement';
import { organizationSources, theOrganization } from '../organization-facts';

/**
 * Looks for managed accounts in an authentication policy that the settings do not name as one that enforces single
 * sign-on. What policies enforce no API tells, so without a name nothing can be said.
 */
export const outsideSsoPolicy = defineRule({
  meta: {
    id: 'organization/outside-sso-policy',
    title: 'A managed account is outside the policy that enforces single sign-on',
    severity: 'high',
    resource: 'account',
    rationale:
      'The account logs in with a password of its own, past everything your identity provider asks for. When somebody leaves and is switched off there, this login still works.',
    threat: 'A former employee logs in with the old password after the exit interview.',
    remediation: [
      'Open "Security", then "Authentication policies" in the administration of your organization.',
      'Move the account to the policy that enforces single sign-on.',
      'Keep only the few accounts outside that must work when the identity provider does not, and watch them.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/admin/auth-policy-cookbook',
      'https://developer.atlassian.com/cloud/admin/control/rest/api-group-authentication-policies/',
    ],
    evidence:
      'Every active managed account with its authentication policy, and the policies that enforce single sign-on.',
    options: ['ssoPolicyIds'],
    controls: {
      cis: ['5.6', '6.7'],
      nist: ['AC-2(1)', 'IA-2'],
      iso: ['A.5.16', 'A.8.5'],
      soc2: ['CC6.1'],
    },
    needs: ['organization.users', 'organization.accountPolicies'],
  },
  evaluate(context) {
    const enforcing = new Set(context.settings.ssoPolicyIds);
    if (enforcing.size === 0) {
      const reason =
        'No API tells which authentication policy enforces single sign-on; name it in the settings as ssoPolicyIds';
      return [notAvailable(theOrganization(context.snapshot), reason)];
    }
    const policies = context.slice('organization.accountPolicies');
    const byAccount = new Map(policies.items.map((policy) => [policy.accountId, policy]));
    const hidden = gapsByResource(policies);
    return judgeAccounts(context, {
      outside: ({ managed }) =>
        managed === false ? 'The account is not managed, so no policy holds for it' : undefined,
      judge({ accountId, name, managed }) {
        const policy = byAccount.get(accountId);
        if (policy === undefined) {
          const gap = hidden.get(accountId) ?? listGapOf(policies);
          const untold =
            managed === undefined
              ? 'The organization does not tell whether it manages the account'
              : 'The authentication policy of the account was not read';
          return [unclear(gap?.reason ?? untold)];
        }
        const { policyId, policyName = policyId } = policy;
        if (enforcing.has(policyId)) return [fine];
        return [
          offends({
            text: `${name} signs in by policy "${policyName}", which does not enforce single sign-on`,
            source: organizationSources.accountPolicies,
            data: { accountId, policyId },
          }),
        ];
      },
      objection: () => 'signs in without single sign-on',
    });
  },
});
