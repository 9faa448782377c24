import { isAdminister } from '../../access/space-operations';
import { defineRule } from '../../domain';
import { joined, leastPrivilege, privilegedAccess } from '../controls';
import { everyoneVerdict, judgePrincipals } from '../judge-principals';

/** Looks for spaces that everyone with an account administers. Anonymous visitors belong to confluence/public-space-write. */
export const everyoneAdministersSpace = defineRule({
  meta: {
    id: 'confluence/everyone-administers-space',
    title: 'Every licensed user can administer a space',
    severity: 'critical',
    resource: 'confluence:space',
    rationale:
      'A space administrator decides who sees the space, lifts restrictions from pages, and can export or delete all of it. Here everyone is one.',
    threat: 'One phished account, of anyone at all, opens every restricted page of the space.',
    remediation: [
      'Open the space’s permissions.',
      'Take "Admin" from the group or class that the evidence names.',
      'Give it to the two or three people who look after the space.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/',
    ],
    evidence: 'Who administers each space, with the size of every group among them.',
    options: ['broadGroupMembers'],
    controls: joined(leastPrivilege, privilegedAccess),
    needs: ['confluence.spaces'],
  },
  evaluate: (facts) =>
    judgePrincipals(facts, {
      matters: isAdminister,
      verdict: everyoneVerdict(facts),
      failure: ({ name }) => ({ message: `Everyone with an account administers space "${name}"` }),
    }),
});
