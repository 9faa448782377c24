import { accountStates } from '../../access/accounts';
import { gapsByResource, listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { ConfluenceSpace, SpaceGrant, SpacePrincipal } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { accountLifecycle } from '../controls';
import { judgePrincipals } from '../judge-principals';
import type { PrincipalVerdict } from '../judge-principals';
import { archivedSpace } from '../judge-spaces';

/**
 * Looks for grants held by a group that no longer exists, or by a user who is deactivated or deleted. What the owner of
 * a personal space holds in it belongs to confluence/open-personal-space.
 */
export const grantToMissingPrincipal = defineRule({
  meta: {
    id: 'confluence/grant-to-missing-principal',
    title: 'A space grant is held by a deleted group or inactive user',
    severity: 'medium',
    resource: 'confluence:space',
    rationale:
      'The grant does nothing today and comes back to life unseen when the account is reactivated. Until then it hides who really has access.',
    threat: 'A contractor who returns after a year finds old rights waiting.',
    remediation: [
      'Open the space’s permissions.',
      'Remove the grants that the evidence names.',
      'If somebody still needs the access, give it to a group.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://support.atlassian.com/user-management/docs/create-and-update-groups/',
    ],
    evidence:
      'The permissions of each space beside the accounts and groups that exist and are active.',
    controls: accountLifecycle,
    needs: ['confluence.spaces'],
  },
  evaluate: (facts) =>
    judgePrincipals(facts, {
      outside: archivedSpace,
      matters: (grant, space) => !isOwnSpace(grant, space),
      verdict: goneVerdict(facts),
      failure: ({ name }) => ({
        message: `Space "${name}" has grants to groups or users that are gone`,
      }),
    }),
});

function isOwnSpace({ principal }: SpaceGrant, { type, ownerId }: ConfluenceSpace): boolean {
  return type === 'personal' && principal.type === 'user' && principal.id === ownerId;
}

/** Objects to groups and accounts that are gone. */
function goneVerdict({ snapshot }: RuleFacts): (principal: SpacePrincipal) => PrincipalVerdict {
  const groups = collected(snapshot, 'confluence.groups');
  const existing = new Set(groups.items.map(({ groupId }) => groupId));
  const gaps = gapsByResource(groups);
  const listGap = listGapOf(groups);
  const stateOf = accountStates(collected(snapshot, 'confluence.accounts'));

  function ofGroup(id: string): PrincipalVerdict {
    if (existing.has(id)) return undefined;
    const gap = gaps.get(id) ?? listGap;
    return gap === undefined
      ? { who: `Group ${id}, which no longer exists,` }
      : { unclear: `Whether group ${id} exists could not be read: ${gap.reason}` };
  }

  return ({ type, id }) => {
    if (type === 'group') return ofGroup(id);
    if (type !== 'user' && type !== 'guest') return undefined;
    const state = stateOf(id);
    if (state.kind === 'unseen') return { unclear: state.reason };
    if (state.kind === 'inactive') return { who: `${state.name}, who is deactivated,` };
    return state.kind === 'deleted' ? { who: `Account ${id}, which no longer exists,` } : undefined;
  };
}
