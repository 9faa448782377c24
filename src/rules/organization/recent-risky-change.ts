import { adminRoleGroups } from '../../access/organization-admins';
import { defineRule } from '../../domain';
import { collected } from '../collected';
import { judgeEvents } from '../judge-events';
import { fine, offends, unclear } from '../judgement';
import { organizationSources } from '../organization-facts';

/**
 * Looks for recent events that change who may do what: roles, policies, credentials, logging in as somebody else. Adding
 * somebody to a group is one only where the group gives an administrator role.
 */
export const recentRiskyChange = defineRule({
  meta: {
    id: 'organization/recent-risky-change',
    title: 'A risky organization event happened recently',
    severity: 'high',
    resource: 'org:audit-event',
    rationale:
      'Attackers who get in make themselves a way to come back: a role, a key, a policy that is switched off. So do tired administrators. Somebody else should know of each.',
    threat: 'The attacker makes a key today, and uses it in half a year.',
    remediation: [
      'Ask whoever did it whether they did, and why.',
      'Undo it if nobody can say.',
      'Accept the finding with the reason once it is explained.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/audit-log-activities-database',
      'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-events/',
    ],
    evidence:
      'Every event of the recent days that grants a role, changes a policy, makes a credential or logs in as somebody else.',
    options: ['recentDays'],
    controls: {
      cis: ['8.11'],
      nist: ['AC-6(9)', 'AU-6', 'CM-3'],
      iso: ['A.8.15', 'A.8.16'],
      soc2: ['CC7.2'],
    },
    needs: ['organization.events'],
  },
  evaluate(facts) {
    const { groups, doubt } = adminRoleGroups(collected(facts.snapshot, 'organization.groups'));
    return judgeEvents(facts, {
      outside: ({ change }) =>
        change === undefined ? 'The event changes nothing that this rule guards' : undefined,
      judge({ id, change, action, actorId, subjects }, sentence) {
        const gives = subjects.some((subject) => groups.has(subject.id));
        if (change === 'member-added' && !gives)
          return [doubt === undefined ? fine : unclear(doubt)];
        return [
          offends({
            text: sentence,
            source: organizationSources.events,
            data: { eventId: id, action, change: change ?? null, actorId: actorId ?? null },
          }),
        ];
      },
    });
  },
});
