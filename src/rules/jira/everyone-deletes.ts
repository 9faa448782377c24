import { defineRule } from '../../domain';
import { leastPrivilege } from '../controls';
import { judgeEveryone } from '../judge-everyone';
import { isDeletePermission } from '../permissions';
import { reachOf } from '../wording';

/** Looks for DELETE_ISSUES and DELETE_ALL_* held by everyone with an account. Deleting one's own things is fine. */
export const everyoneDeletes = defineRule({
  meta: {
    id: 'jira/everyone-deletes',
    title: 'Every logged-in user can delete issues, comments, attachments or worklogs',
    severity: 'high',
    resource: 'jira:permission-scheme',
    rationale:
      'Jira has no recycle bin for issues, comments and attachments. What one of these grants lets somebody delete is gone until a backup is restored.',
    threat:
      'A careless bulk change or a disgruntled colleague wipes a project, or one phished account destroys evidence.',
    remediation: [
      'Open the permission scheme.',
      'Remove the grants to all users that the evidence names.',
      'Grant deletion to the role "Administrators"; everyone else can close an issue instead.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/',
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-permissions/',
    ],
    evidence:
      'Who may delete issues, comments, attachments and worklogs in each scheme, with the size of every group among them.',
    options: ['broadGroupMembers'],
    controls: leastPrivilege,
    needs: ['jira.permissionSchemes'],
  },
  evaluate: (facts) =>
    judgeEveryone(facts, {
      permission: isDeletePermission,
      message: ({ name }, affected) =>
        `Scheme "${name}" lets every logged-in user delete in ${reachOf(affected)}`,
    }),
});
