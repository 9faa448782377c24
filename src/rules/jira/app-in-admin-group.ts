import { appAdminGroupName } from '../../access/admin-groups';
import { defineRule } from '../../domain';
import { joined, privilegedAccess, vendorRisk } from '../controls';
import { chargeOf, judgeAdminGroups } from '../judge-admin-groups';
import { counted } from '../wording';

/** Looks for apps in groups made for people who administer Jira. The group made for apps belongs to apps/admin-app. */
export const appInAdminGroup = defineRule({
  meta: {
    id: 'jira/app-in-admin-group',
    title: 'An app account sits in an admin group',
    severity: 'medium',
    resource: 'group',
    rationale:
      'The app holds every right of an administrator, whatever permissions you agreed to when you installed it.',
    threat: 'Whoever takes over the app’s vendor or its secrets administers your site.',
    remediation: [
      'Ask the vendor what the app needs administrator rights for.',
      'Remove the app from the group and see that it still works.',
      'If it does not, look for an app that asks for less.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/create-and-update-groups/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/',
    ],
    evidence: 'The members of every group that administers Jira, with the kind of each account.',
    controls: joined(privilegedAccess, vendorRisk),
    needs: ['jira.accessGroups', 'jira.groupMembers'],
  },
  evaluate: (facts) =>
    judgeAdminGroups(facts, {
      outside: ({ name }) =>
        name === appAdminGroupName ? 'It is Jira’s own group for apps' : undefined,
      objection: ({ active, accountType }) =>
        active && accountType === 'app' ? 'is an app' : undefined,
      message: (group, count) =>
        `Group "${group.name}", which ${chargeOf(group)}, has ${counted(count, 'app')} in it`,
    }),
});
