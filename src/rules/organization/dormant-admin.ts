import { defineRule } from '../../domain';
import { dormancyQuestion } from '../account-activity';
import { judgeOrganizationAdmins } from '../judge-organization-admins';

/** Looks for administrators who have been active in no product for long. */
export const dormantAdmin = defineRule({
  meta: {
    id: 'organization/dormant-admin',
    title: 'A dormant account holds an admin role',
    severity: 'high',
    resource: 'account',
    rationale:
      'The account can change everything, and its owner would not notice that somebody does. Who has not worked here for months does not need the role.',
    threat: 'A forgotten administrator is taken over, and nobody is there to see the alarm.',
    remediation: [
      'Take the role away, or take the account out of the group that gives it.',
      'Suspend the account unless its owner needs it.',
      'Review who administers whenever somebody changes jobs.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
      'https://developer.atlassian.com/cloud/admin/organization/user-last-active-dates/',
    ],
    evidence:
      'Everyone with an administrator role, with the day of their last activity in any product.',
    options: ['dormantDays'],
    controls: {
      cis: ['5.3', '5.4'],
      nist: ['AC-2(3)', 'AC-6(7)'],
      iso: ['A.5.18', 'A.8.2'],
      soc2: ['CC6.2', 'CC6.3'],
    },
    needs: ['organization.users'],
  },
  evaluate: (facts) => judgeOrganizationAdmins(facts, dormancyQuestion(facts)),
});
