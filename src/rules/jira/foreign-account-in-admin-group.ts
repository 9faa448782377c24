import { defineRule } from '../../domain';
import { privilegedAccess } from '../controls';
import { chargeOf, judgeAdminGroups } from '../judge-admin-groups';
import { counted } from '../wording';

/**
 * Looks for active customer accounts in groups that administer Jira. Where an account's e-mail domain is foreign is not
 * told by Jira; the organization's own rules say that.
 */
export const foreignAccountInAdminGroup = defineRule({
  meta: {
    id: 'jira/foreign-account-in-admin-group',
    title: 'A customer or external account sits in an admin group',
    severity: 'high',
    resource: 'group',
    rationale:
      'Customer accounts are made for people outside the company, often by themselves. None of your rules for passwords, two-step verification or leaving applies to them.',
    threat:
      'Somebody you never hired administers the site, and nobody would notice their password leaking.',
    remediation: [
      'Open the administration of your organization.',
      'Remove the accounts that the evidence names from the group.',
      'If one of them really administers Jira, invite them with a managed account.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/',
    ],
    evidence: 'The members of every group that administers Jira, with the kind of each account.',
    controls: privilegedAccess,
    needs: ['jira.accessGroups', 'jira.groupMembers'],
  },
  evaluate: (facts) =>
    judgeAdminGroups(facts, {
      objection: ({ active, accountType }) =>
        active && accountType === 'customer' ? 'is a customer' : undefined,
      message: (group, count) =>
        `Group "${group.name}", which ${chargeOf(group)}, has ${counted(count, 'customer account')}`,
    }),
});
