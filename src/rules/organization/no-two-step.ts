import { defineRule } from '../../domain';
import { judgeAccounts } from '../judge-accounts';
import { twoStepQuestion } from '../two-step';

/** Looks for active managed accounts that a stolen password opens. Administrators among them are found a second time. */
export const noTwoStep = defineRule({
  meta: {
    id: 'organization/no-two-step',
    title: 'A managed account has no two-step verification',
    severity: 'critical',
    resource: 'account',
    rationale:
      'Whoever knows the password is in. Passwords are reused, guessed and phished every day, and nothing else guards this account.',
    threat: 'An attacker tries a password from an old leak and reads everything the account can.',
    remediation: [
      'Open "Security", then "Authentication policies" in the administration of your organization.',
      'Make two-step verification mandatory in the policy the account is in, or move the account to one where it is.',
      'Tell its owner, who is asked to set it up at the next login.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/enforce-two-step-verification',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/',
    ],
    evidence: 'Every active managed account with the state of its two-step verification.',
    options: ['ssoPolicyIds'],
    controls: {
      cis: ['6.3'],
      nist: ['IA-2(2)'],
      iso: ['A.8.5'],
      soc2: ['CC6.1'],
    },
    needs: ['organization.users'],
  },
  evaluate: (facts) => judgeAccounts(facts, twoStepQuestion(facts)),
});
