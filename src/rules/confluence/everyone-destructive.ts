import { isDestructive } from '../../access/space-operations';
import { defineRule } from '../../domain';
import { leastPrivilege } from '../controls';
import { everyoneVerdict, judgePrincipals } from '../judge-principals';
import { archivedSpace } from '../judge-spaces';

/** Looks for spaces in which everyone with an account may delete what others wrote, purge the trash or export. */
export const everyoneDestructive = defineRule({
  meta: {
    id: 'confluence/everyone-destructive',
    title: 'Every licensed user can delete, purge or export in a space',
    severity: 'medium',
    resource: 'confluence:space',
    rationale:
      'Deleting and exporting are the two things that cannot be undone: what is purged is gone, and what was exported has left the house.',
    threat: 'Somebody who leaves for a competitor takes the whole space along in one file.',
    remediation: [
      'Open the space’s permissions.',
      'Take deleting and exporting from the group or class that the evidence names.',
      'Let people delete their own content, which is a permission of its own.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/',
    ],
    evidence:
      'Who may delete, purge or export in each space, with the size of every group among them.',
    options: ['broadGroupMembers'],
    controls: leastPrivilege,
    needs: ['confluence.spaces'],
  },
  evaluate: (facts) =>
    judgePrincipals(facts, {
      outside: archivedSpace,
      matters: isDestructive,
      verdict: everyoneVerdict(facts),
      failure: ({ name }) => ({
        message: `Everyone with an account can delete or export in space "${name}"`,
      }),
    }),
});
