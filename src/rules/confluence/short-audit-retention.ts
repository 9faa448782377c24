import { defineRule } from '../../domain';
import { notAvailable, pass } from '../judgement';
import { confluenceSite } from '../resources';
import { counted } from '../wording';

/** Compares how long Confluence keeps its audit log with how long it has to. */
export const shortAuditRetention = defineRule({
  meta: {
    id: 'confluence/short-audit-retention',
    title: 'Audit records are kept for too short a time',
    severity: 'low',
    resource: 'confluence:site',
    rationale:
      'Break-ins are often noticed months after they began. What the log has forgotten by then nobody can find out any more.',
    threat: 'An intruder waits until the traces of the first day are gone.',
    remediation: [
      'Open the audit log in the administration of Confluence, and its settings.',
      'Keep records for as long as your policy asks; a year is what Confluence comes with.',
      'Or send the records to a log archive of your own.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/view-the-audit-log',
      'https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/',
    ],
    evidence: 'The retention period of the audit log.',
    options: ['minRetentionDays'],
    controls: { cis: ['8.10'], nist: ['AU-11'], iso: ['A.8.15'], soc2: ['CC7.2'] },
    needs: ['confluence.auditRetention'],
  },
  evaluate(context) {
    const { minRetentionDays } = context.settings.thresholds;
    const [retention] = context.slice('confluence.auditRetention').items;
    if (retention === undefined) {
      return [notAvailable(confluenceSite, 'Confluence did not say how long records are kept')];
    }
    const { days } = retention;
    if (days === undefined || days >= minRetentionDays) return [pass(confluenceSite)];
    const kept = counted(days, 'day');
    return [
      {
        outcome: 'fail',
        resource: confluenceSite,
        message: `Confluence keeps audit records for ${kept}, less than ${minRetentionDays}`,
        evidence: [
          {
            text: `The audit log is kept for ${kept}`,
            source: 'GET /wiki/rest/api/audit/retention',
            data: { days },
          },
        ],
        affected: [],
      },
    ];
  },
});
