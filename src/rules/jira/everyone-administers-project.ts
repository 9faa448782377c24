import { defineRule } from '../../domain';
import { joined, leastPrivilege, privilegedAccess } from '../controls';
import { judgeEveryone } from '../judge-everyone';
import { administerProjects } from '../permissions';
import { reachOf } from '../wording';

/** Looks for ADMINISTER_PROJECTS held by everyone with an account. A grant to `anyone` belongs to jira/public-write. */
export const everyoneAdministersProject = defineRule({
  meta: {
    id: 'jira/everyone-administers-project',
    title: 'Every logged-in user can administer projects',
    severity: 'critical',
    resource: 'jira:permission-scheme',
    rationale:
      'A project administrator decides who sees the project, changes its roles, components and automation, and can delete what the project is made of. With this grant everyone is one.',
    threat:
      'One phished account, of anyone at all, is enough to open every project on this scheme to the attacker.',
    remediation: [
      'Open the permission scheme.',
      'At "Administer projects", remove the grant to all users.',
      'Grant it to the role "Administrators", and put the few people who run each project in that role.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/',
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-permissions/',
    ],
    evidence:
      'Who holds the permission to administer projects in each scheme, with the size of every group among them.',
    options: ['broadGroupMembers'],
    controls: joined(leastPrivilege, privilegedAccess),
    needs: ['jira.permissionSchemes'],
  },
  evaluate: (facts) =>
    judgeEveryone(facts, {
      permission: (permission) => permission === administerProjects,
      message: ({ name }, affected) =>
        `Scheme "${name}" lets every logged-in user administer ${reachOf(affected)}`,
    }),
});
