import { defineRule } from '../../domain';
import { accountLifecycle, joined, privilegedAccess } from '../controls';
import { chargeOf, judgeAdminGroups } from '../judge-admin-groups';
import { counted } from '../wording';

/** Looks for deactivated people in groups that administer Jira. Apps that are off belong to apps/inactive-app-with-access. */
export const inactiveAdmin = defineRule({
  meta: {
    id: 'jira/inactive-admin',
    title: 'Deactivated accounts are left in admin groups',
    severity: 'low',
    resource: 'group',
    rationale:
      'A deactivated account cannot log in, but whoever reactivates it makes an administrator without meaning to.',
    threat:
      'A returning contractor, or an attacker who can reactivate accounts, is administrator at once.',
    remediation: [
      'Open the administration of your organization.',
      'Remove the accounts that the evidence names from the group.',
      'Make leaving admin groups a step of how people leave.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/create-and-update-groups/',
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
    ],
    evidence: 'The deactivated accounts in every group that administers Jira.',
    controls: joined(accountLifecycle, privilegedAccess),
    needs: ['jira.accessGroups', 'jira.groupMembers'],
  },
  evaluate: (facts) =>
    judgeAdminGroups(facts, {
      objection: ({ active, accountType }) =>
        active || accountType === 'app' ? undefined : 'is deactivated',
      message: (group, count) =>
        `Group "${group.name}", which ${chargeOf(group)}, has ${counted(count, 'deactivated account')}`,
    }),
});
