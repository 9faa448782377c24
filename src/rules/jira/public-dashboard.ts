import { defineRule } from '../../domain';
import { publicExposure } from '../controls';
import { judgeSharedItems } from '../judge-shared-items';
import { judgePublicShares } from '../judge-sharing';

/** Looks for dashboards shared with the public. The one Jira comes with always is, and shows nothing of its own. */
export const publicDashboard = defineRule({
  meta: {
    id: 'jira/public-dashboard',
    title: 'A dashboard is shared with the public',
    severity: 'high',
    resource: 'jira:dashboard',
    rationale:
      'The dashboard and its gadgets are served to anyone who has the address, and gadgets often show more than their maker thought.',
    threat: 'A stranger follows your incidents and release dates from day to day.',
    remediation: [
      'Ask the owner whom the dashboard is for.',
      'Share it with a project or a group instead of the public.',
      'For a wallboard, use an account with read access to a few projects.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/prevent-or-remove-public-access',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/',
    ],
    evidence: 'The shares of each dashboard.',
    controls: publicExposure,
    needs: ['jira.dashboards'],
  },
  evaluate: (facts) =>
    judgeSharedItems(facts, {
      slice: 'jira.dashboards',
      outside: ({ system }) =>
        system === true
          ? 'It is the dashboard Jira comes with, which nobody can unshare'
          : undefined,
      judge: (dashboard) => judgePublicShares('jira.dashboards', dashboard),
      failure: ({ name }) => ({
        message: `Dashboard "${name}" is shared with anyone on the internet`,
      }),
    }),
});
