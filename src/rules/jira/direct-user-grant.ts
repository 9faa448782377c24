import { accountStates } from '../../access/accounts';
import { defineRule } from '../../domain';
import { collected } from '../collected';
import { leastPrivilege } from '../controls';
import { fine, offends } from '../judgement';
import { grantEvidence, judgeSchemes } from '../judge-schemes';
import { permissionName } from '../wording';

/** Looks for scheme grants held by one user. The account may be long gone: jira/grant-to-missing-principal says so. */
export const directUserGrant = defineRule({
  meta: {
    id: 'jira/direct-user-grant',
    title: 'Permissions are granted to individual users instead of groups or roles',
    severity: 'low',
    resource: 'jira:permission-scheme',
    rationale:
      'A grant to one person follows nobody: it stays when they change teams, and no review of groups or roles shows it.',
    threat:
      'People keep access to projects they left, because nobody remembers where it is written.',
    remediation: [
      'Open the permission scheme.',
      'Put the person in a project role or a group that holds the permission.',
      'Remove the grant to the single user.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-permissions/',
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-roles/',
    ],
    evidence: 'The grants of each permission scheme that people hold by name.',
    controls: leastPrivilege,
    needs: ['jira.permissionSchemes'],
  },
  evaluate(facts) {
    const stateOf = accountStates(collected(facts.snapshot, 'jira.accounts'));
    return judgeSchemes(facts, {
      judge(grant) {
        const { type, id, name } = grant.holder;
        if (type !== 'user') return fine;
        const called = name ?? (id === undefined ? 'A user' : stateOf(id).name);
        const who = called === id ? `Account ${id}` : called;
        return offends(grantEvidence(`${who} holds ${permissionName(grant.permission)}`, grant));
      },
      message: ({ name }) => `Scheme "${name}" grants permissions to individual users`,
    });
  },
});
