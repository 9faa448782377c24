import { defineRule } from '../../domain';
import type { ApiToken } from '../../domain';
import { daysSince } from '../age';
import { judgeTokens, tokenEvidence } from '../judge-tokens';
import { fine, offends, unclear } from '../judgement';
import { counted } from '../wording';

/** Looks for API tokens that never end, or that were made to live longer than the threshold. */
export const longLivedToken = defineRule({
  meta: {
    id: 'organization/long-lived-token',
    title: 'An API token has no expiry, or one beyond a year',
    severity: 'high',
    resource: 'org:api-token',
    rationale:
      'A token opens everything its owner can open, past two-step verification and single sign-on. One that lives for years has years to leak, from a script, a laptop or a log.',
    threat: 'Somebody finds it in an old repository, and it still works.',
    remediation: [
      'Ask its owner what uses the token, and have them make a new one that ends within a year, with only the scopes it needs.',
      'Revoke the old one under "Security", then "User API tokens".',
      'Set how long tokens may live in the authentication policies.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/revoke-user-api-tokens',
      'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/',
    ],
    evidence: 'Every live API token with the days it was made and ends.',
    options: ['tokenMaxDays'],
    controls: {
      nist: ['IA-5(1)', 'IA-5'],
      iso: ['A.5.17'],
      soc2: ['CC6.1'],
    },
    needs: ['organization.apiTokens'],
  },
  evaluate(facts) {
    const { tokenMaxDays } = facts.settings.thresholds;
    return judgeTokens(facts, {
      judge(token, owner) {
        const life = atLeast(token, facts.now);
        if (life > tokenMaxDays) return [offends(tokenEvidence(token, owner, sayingOf(life)))];
        return [
          token.createdAt === undefined
            ? unclear('The organization does not tell when the token was made')
            : fine,
        ];
      },
      objection: (token) => sayingOf(atLeast(token, facts.now)),
    });
  },
});

/** For how many whole days a token lives in all, or from now on where its making was not told. */
function atLeast({ createdAt, expiresAt }: ApiToken, now: number): number {
  if (expiresAt === undefined) return Infinity;
  return daysSince(createdAt ?? new Date(now).toISOString(), Date.parse(expiresAt));
}

function sayingOf(days: number): string {
  return days === Infinity ? 'never ends' : `lives for ${counted(days, 'day')}`;
}
