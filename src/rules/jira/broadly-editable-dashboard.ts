import { defineRule } from '../../domain';
import { leastPrivilege } from '../controls';
import { jiraAudiencesOf } from '../jira-facts';
import { judgeSharedItems } from '../judge-shared-items';
import { judgeEditors } from '../judge-sharing';

/** Looks for dashboards that the public, every logged-in user or an everyone group may edit. */
export const broadlyEditableDashboard = defineRule({
  meta: {
    id: 'jira/broadly-editable-dashboard',
    title: 'A dashboard can be edited by every logged-in user or the public',
    severity: 'medium',
    resource: 'jira:dashboard',
    rationale:
      'Whoever edits a dashboard decides what its readers believe, and can add gadgets that load pages from elsewhere.',
    threat:
      'Somebody puts a look-alike log-in page on the dashboard everyone opens in the morning.',
    remediation: [
      'Open the dashboard and change who may edit it.',
      'Remove the editors that the evidence names.',
      'Let the few people who look after the dashboard edit it.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/',
    ],
    evidence: 'Who may edit each dashboard, with the size of every group among them.',
    options: ['broadGroupMembers'],
    controls: leastPrivilege,
    needs: ['jira.dashboards'],
  },
  evaluate(facts) {
    const audiences = jiraAudiencesOf(facts);
    return judgeSharedItems(facts, {
      slice: 'jira.dashboards',
      judge: (dashboard) => judgeEditors('jira.dashboards', dashboard, audiences),
      failure: ({ name }) => ({ message: `Dashboard "${name}" can be edited by everyone` }),
    });
  },
});
