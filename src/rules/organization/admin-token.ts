import { roleName } from '../../access/organization-admins';
import type { AdminRole } from '../../access/organization-admins';
import type { TokenOwner } from '../../access/token-owners';
import { defineRule } from '../../domain';
import { judgeTokens, tokenEvidence } from '../judge-tokens';
import { fine, offends, unclear } from '../judgement';
import { organizationAdminsOf } from '../organization-facts';
import { listed } from '../wording';

/** Joins live API tokens with the administrator roles of their owners. */
export const adminToken = defineRule({
  meta: {
    id: 'organization/admin-token',
    title: 'An administrator holds API tokens',
    severity: 'medium',
    resource: 'org:api-token',
    rationale:
      'The token administers what its owner administers, without a second step and without a login that anybody would notice.',
    threat:
      'A script with the token in it leaks, and whoever finds it makes themselves administrator.',
    remediation: [
      'Ask its owner what the token is for.',
      'Let a service account with just the access it needs do that instead, with a token limited to scopes.',
      'Revoke the token of the administrator.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/revoke-user-api-tokens',
      'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/',
    ],
    evidence: 'Every live API token whose owner holds an administrator role, with the roles.',
    controls: {
      cis: ['5.4', '6.5'],
      nist: ['AC-6(5)', 'IA-2(1)'],
      iso: ['A.8.2'],
      soc2: ['CC6.1', 'CC6.3'],
    },
    needs: ['organization.apiTokens', 'organization.users'],
  },
  evaluate(facts) {
    const admins = organizationAdminsOf(facts);
    return judgeTokens(facts, {
      outside(_token, owner) {
        if (owner.kind === 'program') return 'The organization does not tell the roles of programs';
        return owner.kind === 'user' && owner.user.status !== 'active'
          ? 'Its owner cannot log in'
          : undefined;
      },
      judge(token, owner) {
        if (owner.kind !== 'user') return owner.kind === 'unseen' ? [unclear(owner.reason)] : [];
        const roles = admins.rolesOf(owner.user);
        if (roles.length > 0) return [offends(tokenEvidence(token, owner, actsAs(owner, roles)))];
        const doubt = admins.doubtOf(owner.user);
        return [doubt === undefined ? fine : unclear(doubt)];
      },
      objection: () => 'belongs to an administrator',
    });
  },
});

/** The way from the token to what its owner administers, to follow its name. */
function actsAs({ name }: TokenOwner, roles: readonly AdminRole[]): string {
  const held = roles.map(({ role, group }) =>
    group === undefined ? roleName(role) : `${roleName(role)} through group "${group.name}"`,
  );
  return `acts as ${name}, who is ${listed(held)}`;
}
