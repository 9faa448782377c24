import type { OrganizationUser } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { userEvidence } from './judge-accounts';
import type { AccountQuestion } from './judge-accounts';
import { fine, offends, unclear } from './judgement';
import { organizationSources } from './organization-facts';

/**
 * Asks for the two-step verification of managed accounts; of others nobody but their owner knows. Where single sign-on
 * is enforced the identity provider may ask for a second step that Atlassian does not see, so the finding is inferred.
 * Source: support.atlassian.com, "Enforce two-step verification", 2026.
 */
export function twoStepQuestion({
  snapshot,
  settings,
}: RuleFacts): Required<Pick<AccountQuestion, 'outside' | 'judge' | 'objection' | 'failure'>> {
  const enforcing = new Set(settings.ssoPolicyIds);
  const policies = new Map(
    collected(snapshot, 'organization.accountPolicies')
      .items.filter(({ policyId }) => enforcing.has(policyId))
      .map((policy) => [policy.accountId, policy]),
  );
  return {
    outside: ({ managed }) =>
      managed === false
        ? 'The account is not managed, so only its owner knows of its two-step verification'
        : undefined,
    judge(user: OrganizationUser) {
      const { accountId, name, twoStep } = user;
      if (twoStep === true) return [fine];
      if (twoStep === undefined)
        return [unclear('The organization does not tell whether it has two-step verification')];
      const missing = offends(
        userEvidence(user, `${name} has no two-step verification`, { mfaEnabled: twoStep }),
      );
      const policy = policies.get(accountId);
      if (policy === undefined) return [missing];
      const { policyId, policyName = policyId } = policy;
      const told = offends({
        text: `${name} signs in by policy "${policyName}"; a second step at the identity provider cannot be seen`,
        source: organizationSources.accountPolicies,
        data: { accountId, policyId },
      });
      return [missing, told];
    },
    objection: () => 'has no two-step verification',
    failure: ({ accountId }) => (policies.has(accountId) ? { confidence: 'inferred' } : {}),
  };
}
