import { defineRule } from '../../domain';
import { activities, dormancyQuestion } from '../account-activity';
import { judgeAccounts } from '../judge-accounts';

/** Looks for people who open products and have been active in none of them for long. */
export const dormantUser = defineRule({
  meta: {
    id: 'organization/dormant-user',
    title: 'An account with product access has been inactive beyond the threshold',
    severity: 'medium',
    resource: 'account',
    rationale:
      'Nobody uses the account, so nobody notices when somebody else does. It keeps every right it ever had, and it is paid for.',
    threat: 'An attacker works for weeks with an account whose owner would never see a thing.',
    remediation: [
      'Ask the person or their manager whether the account is still needed.',
      'Suspend it: access ends at once, and can be given back.',
      'Revoke its API tokens, and have the identity provider end accounts when people leave.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/admin/organization/user-last-active-dates/',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-users/',
    ],
    evidence:
      'Every account that opens a product, with the day of its last activity in any of them.',
    options: ['dormantDays'],
    controls: {
      cis: ['5.3'],
      nist: ['AC-2(3)'],
      iso: ['A.5.18'],
      soc2: ['CC6.2', 'CC6.3'],
    },
    needs: ['organization.users'],
  },
  evaluate(facts) {
    const question = dormancyQuestion(facts);
    const activityOf = activities(facts.snapshot, facts.now);
    return judgeAccounts(facts, {
      ...question,
      outside: (user) =>
        activityOf(user).kind === 'none' ? 'The account opens no product' : question.outside(user),
    });
  },
});
