import type { TokenOwner } from '../../access/token-owners';
import { defineRule } from '../../domain';
import type { OrganizationUser } from '../../domain';
import { judgeTokens, tokenEvidence } from '../judge-tokens';
import { fine, offends, unclear } from '../judgement';

/** Joins live API tokens with the state of their owners, people and programs alike. */
export const suspendedWithToken = defineRule({
  meta: {
    id: 'organization/suspended-with-token',
    title: 'A suspended or deactivated account still has a live API token',
    severity: 'high',
    resource: 'org:api-token',
    rationale:
      'Whoever was sent away still has a key. It may work on sites the suspension does not reach, and it works everywhere again once the account is restored.',
    threat: 'Somebody who left under a cloud still holds a copy of the token.',
    remediation: [
      'Open "Security", then "User API tokens" in the administration of your organization.',
      'Revoke the token.',
      'Make revoking tokens a step of how people leave.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/revoke-user-api-tokens',
      'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/',
    ],
    evidence:
      'Every live API token whose owner cannot log in any more, with the state of the account.',
    controls: {
      cis: ['6.2'],
      nist: ['AC-2(3)', 'PS-4'],
      iso: ['A.5.18', 'A.6.5'],
      soc2: ['CC6.2', 'CC6.3'],
    },
    needs: ['organization.apiTokens', 'organization.users'],
  },
  evaluate: (facts) =>
    judgeTokens(facts, {
      judge(token, owner) {
        if (owner.kind === 'unseen') return [unclear(owner.reason)];
        if (owner.kind === 'program' && owner.serviceAccount === undefined)
          return [unclear('The service account that it belongs to was not read')];
        const state = stateOf(owner);
        return [
          state === undefined
            ? fine
            : offends(tokenEvidence(token, owner, `is live, and its owner is ${state}`)),
        ];
      },
      objection: (_token, owner) => `is live, and its owner is ${stateOf(owner) ?? 'active'}`,
    }),
});

const states: Readonly<Partial<Record<OrganizationUser['status'], string>>> = {
  suspended: 'suspended',
  deactivated: 'deactivated',
  for_deletion: 'about to be deleted',
};

/** Why the owner cannot log in; undefined when they can. */
function stateOf(owner: TokenOwner): string | undefined {
  if (owner.kind === 'user') return states[owner.user.status];
  if (owner.kind === 'unseen' || owner.serviceAccount === undefined) return undefined;
  return owner.serviceAccount.status === 'active' ? undefined : 'switched off';
}
