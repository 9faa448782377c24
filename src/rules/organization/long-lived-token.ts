import { defineRule } from '../../domain';
import type { ApiToken } from '../../domain';
import { judgeTokens, tokenEvidence } from '../judge-tokens';
import { fine, offends } from '../judgement';
import { counted } from '../wording';

const dayMs = 24 * 60 * 60 * 1000;

/** Looks for API tokens that never end, or that end later than the threshold allows. */
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
    evidence: 'Every live API token with the day it ends.',
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
        const left = daysLeft(token, facts.now);
        return [left > tokenMaxDays ? offends(tokenEvidence(token, owner, sayingOf(left))) : fine];
      },
      objection: (token) => sayingOf(daysLeft(token, facts.now)),
    });
  },
});

/** In how many days a token ends, the last begun one included. */
function daysLeft({ expiresAt }: ApiToken, now: number): number {
  return expiresAt === undefined ? Infinity : Math.ceil((Date.parse(expiresAt) - now) / dayMs);
}

function sayingOf(days: number): string {
  return days === Infinity ? 'never ends' : `ends in ${counted(days, 'day')}`;
}
