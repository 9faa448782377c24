import { defineRule } from '../../domain';
import { idleness } from '../credentials';
import { judgeTokens, tokenEvidence } from '../judge-tokens';
import { fine, offends, unclear } from '../judgement';

/** Looks for live API tokens of people that nobody has used for long. Programs are asked as a whole, in organization/idle-service-account. */
export const unusedToken = defineRule({
  meta: {
    id: 'organization/unused-token',
    title: 'An API token has not been used within the threshold',
    severity: 'medium',
    resource: 'org:api-token',
    rationale:
      'Nothing needs the token, and it still opens everything its owner can open. Whatever used it may lie around with the token inside.',
    threat: 'A script on a machine that was given away still holds it.',
    remediation: [
      'Ask its owner whether anything still uses the token.',
      'Revoke it under "Security", then "User API tokens".',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/revoke-user-api-tokens',
      'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/',
    ],
    evidence: 'Every live API token with the day of its last use.',
    options: ['unusedDays'],
    controls: {
      cis: ['5.3'],
      nist: ['AC-2(3)', 'IA-5'],
      iso: ['A.5.17', 'A.5.18'],
      soc2: ['CC6.1', 'CC6.3'],
    },
    needs: ['organization.apiTokens'],
  },
  evaluate(facts) {
    const { unusedDays } = facts.settings.thresholds;
    return judgeTokens(facts, {
      outside: (_token, owner) =>
        owner.kind === 'program'
          ? 'Whether a program is idle is asked of all its tokens together'
          : undefined,
      judge(token, owner) {
        const idle = idleness(token, facts.now);
        if (idle === undefined)
          return [unclear('The organization does not tell when the token was last used')];
        return [idle.days <= unusedDays ? fine : offends(tokenEvidence(token, owner, idle.says))];
      },
      objection: (token) => idleness(token, facts.now)?.says ?? '',
    });
  },
});
