import { defineRule } from '../../domain';
import type { JiraAuditEvent, JiraChange, RuleResult } from '../../domain';
import { judgeGlobalPermission, membershipJudge, roleChangeJudge } from '../access-changes';
import { daysSince } from '../age';
import { peopleOf } from '../change-items';
import type { ChangeVerdict } from '../change-items';
import { notAvailable, pass } from '../judgement';
import { auditLogUrl } from '../links';
import { schemeAssignmentJudge, schemeChangeJudge } from '../scheme-changes';

/**
 * Looks for recent records of the audit log by which many people got access, or anybody got power: grants in permission
 * schemes, public schemes that projects were put on, global permissions, and members of what administers. What takes
 * access away is none, and neither is what happens with every new colleague and project.
 */
export const recentRiskyChange = defineRule({
  meta: {
    id: 'jira/recent-risky-change',
    title: 'A risky permission, scheme or admin-group change was made recently',
    severity: 'high',
    resource: 'jira:audit-event',
    rationale:
      'Whoever breaks in first gives themselves a way to come back, and whoever is in a hurry opens more than they meant. Somebody else should have wanted each of these changes.',
    threat:
      'An intruder puts a second account among the administrators, and nobody looks at the log.',
    remediation: [
      'Ask the person that the evidence names whether they did it, and why.',
      'If nobody wanted it, undo it, end the sessions of the account and reset its credentials.',
      'If it was wanted, accept the finding and say who asked for it.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/audit-activities-in-jira-applications',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-audit-records/',
    ],
    evidence: 'The audit log of the recent days, reduced to changes that give access.',
    options: ['recentDays', 'broadGroupMembers'],
    controls: {
      cis: ['8.11'],
      nist: ['AU-6', 'CM-3'],
      iso: ['A.8.15', 'A.8.32'],
      soc2: ['CC7.2'],
    },
    needs: ['jira.auditEvents'],
  },
  evaluate(context) {
    const { recentDays } = context.settings.thresholds;
    const people = peopleOf(context.snapshot);
    const fixUrl = auditLogUrl(context.snapshot.siteUrl);
    const judges: Readonly<Record<JiraChange, (event: JiraAuditEvent) => ChangeVerdict>> = {
      'scheme-changed': schemeChangeJudge(context),
      'scheme-assigned': schemeAssignmentJudge(context),
      'global-permission-granted': judgeGlobalPermission,
      'member-added': membershipJudge(context),
      'role-changed': roleChangeJudge(context),
      // A rule of its own tells of apps.
      'app-installed': () => undefined,
    };
    return context
      .slice('jira.auditEvents')
      .items.filter(({ at }) => daysSince(at, context.now) < recentDays)
      .map((event): RuleResult => {
        const { id, change, summary, at, actorId } = event;
        const resource = { type: 'jira:audit-event', id, name: summary, url: fixUrl } as const;
        const verdict = judges[change](event);
        if (verdict === undefined) return pass(resource);
        if ('doubt' in verdict) return notAvailable(resource, verdict.doubt);
        const actor = people.get(actorId ?? '') ?? actorId ?? 'somebody whom Jira does not name';
        return {
          outcome: 'fail',
          resource,
          message: verdict.risk,
          evidence: [
            {
              text: `${verdict.risk}; ${actor} did it on ${at.slice(0, 10)}`,
              source: 'GET /rest/api/3/auditing/record',
              data: { recordId: id, summary, at, actorId: actorId ?? null },
            },
          ],
          affected: [],
          fixUrl,
        };
      });
  },
});
