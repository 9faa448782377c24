import { accountStates } from '../../access/accounts';
import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { PermissionHolder } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { accountLifecycle } from '../controls';
import { fine, offends, unclear } from '../judgement';
import { grantEvidence, judgeSchemes } from '../judge-schemes';
import { permissionName } from '../wording';

/**
 * Looks for grants held by a group that no longer exists, or by a user who is deactivated or deleted. Apps that are
 * switched off belong to apps/inactive-app-with-access.
 */
export const grantToMissingPrincipal = defineRule({
  meta: {
    id: 'jira/grant-to-missing-principal',
    title: 'A grant is held by a deleted group or an inactive user',
    severity: 'medium',
    resource: 'jira:permission-scheme',
    rationale:
      'The grant does nothing today and comes back to life unseen: when the account is reactivated, or when somebody creates a group of the old name.',
    threat:
      'A contractor who returns after a year, or anyone who may create groups, finds old rights waiting.',
    remediation: [
      'Open the permission scheme.',
      'Remove the grants that the evidence names.',
      'If somebody still needs the permission, grant it to a project role.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-permissions/',
      'https://support.atlassian.com/user-management/docs/create-and-update-groups/',
    ],
    evidence:
      'The grants of each permission scheme beside the accounts and groups that exist and are active.',
    controls: accountLifecycle,
    needs: ['jira.permissionSchemes'],
  },
  evaluate(facts) {
    const conditionOf = conditionFinder(facts);
    return judgeSchemes(facts, {
      judge(grant) {
        const condition = conditionOf(grant.holder);
        if (condition === undefined) return fine;
        if ('unseen' in condition) return unclear(condition.unseen);
        const text = `${condition.subject} still holds ${permissionName(grant.permission)}`;
        return offends(grantEvidence(text, grant));
      },
      message: ({ name }) => `Scheme "${name}" has grants to groups or users that are gone`,
    });
  },
});

type Condition = { readonly subject: string } | { readonly unseen: string } | undefined;

/** What is wrong with a holder: nothing when undefined. */
function conditionFinder({ snapshot }: RuleFacts): (holder: PermissionHolder) => Condition {
  const groups = collected(snapshot, 'jira.groups');
  const ids = new Set(groups.items.map(({ groupId }) => groupId));
  const names = new Set(groups.items.map(({ name }) => name));
  const stateOf = accountStates(collected(snapshot, 'jira.accounts'));

  return ({ type, id, name }) => {
    if (type === 'group') {
      if (id === undefined ? names.has(name ?? '') : ids.has(id)) return undefined;
      const label = name ?? id ?? 'without a name';
      const gap = gapOf(groups, id ?? '');
      if (gap === undefined) return { subject: `Group "${label}", which no longer exists,` };
      return { unseen: `Whether group "${label}" exists could not be read: ${gap.reason}` };
    }
    if (type !== 'user' || id === undefined) return undefined;
    const state = stateOf(id);
    if (state.kind === 'unseen') return { unseen: state.reason };
    if (state.kind === 'inactive') return { subject: `${state.name}, who is deactivated,` };
    return state.kind === 'deleted'
      ? { subject: `Account ${id}, which no longer exists,` }
      : undefined;
  };
}
