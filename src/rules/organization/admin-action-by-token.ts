import { defineRule } from '../../domain';
import { collected } from '../collected';
import { judgeEvents } from '../judge-events';
import { fine, offends } from '../judgement';
import { organizationSources } from '../organization-facts';

/** Looks for what was administered with an API token lately. What only looks, or is everyday work, was not kept. */
export const adminActionByToken = defineRule({
  meta: {
    id: 'organization/admin-action-by-token',
    title: 'Administration was done with an API token',
    severity: 'medium',
    resource: 'org:audit-event',
    rationale:
      'A token knows no second step and no login, so whoever holds it can do this again without anybody noticing. If it was a script, the script holds the rights of an administrator.',
    threat: 'A leaked token is used to make small changes that look like the work of the script.',
    remediation: [
      'Ask the person whether they or a script of theirs did it.',
      'Revoke the token if not, and undo what was done.',
      'Let a service account with just the access it needs run the script.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/audit-log-activities-database',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-events/',
    ],
    evidence:
      'Every event of the recent days that administers something and was done with an API token.',
    options: ['recentDays'],
    controls: {
      cis: ['8.11'],
      nist: ['AC-6(9)', 'AU-6'],
      iso: ['A.8.2', 'A.8.15'],
      soc2: ['CC7.2'],
    },
    needs: ['organization.events'],
  },
  evaluate(facts) {
    const tokens = new Map(
      collected(facts.snapshot, 'organization.apiTokens').items.map((token) => [token.id, token]),
    );
    return judgeEvents(facts, {
      judge({ id, token, actorId }, sentence) {
        if (token === undefined) return [fine];
        const label = tokens.get(token.id ?? '')?.label ?? token.label ?? token.id;
        const by = label === undefined ? 'with an API token' : `with API token "${label}"`;
        return [
          offends({
            text: `${sentence} ${by}`,
            source: organizationSources.events,
            data: { eventId: id, actorId: actorId ?? null, tokenId: token.id ?? null },
          }),
        ];
      },
    });
  },
});
