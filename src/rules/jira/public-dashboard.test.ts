import { ruleTester } from '../rule-tester';
import { aDashboard, theDashboard } from '../testing/jira';
import { hidden, jiraSnapshot, site } from '../testing/snapshot';
import { publicDashboard } from './public-dashboard';

ruleTester(publicDashboard, {
  pass: [
    {
      name: 'nobody but its owner sees it',
      snapshot: jiraSnapshot({ 'jira.dashboards': [aDashboard()] }),
      results: [{ outcome: 'pass', resource: theDashboard }],
    },
  ],
  fail: [
    {
      name: 'shared with the public and a project',
      snapshot: jiraSnapshot({
        'jira.dashboards': [
          aDashboard({ shares: [{ type: 'public' }, { type: 'project', id: '1' }] }),
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theDashboard,
          message: 'Dashboard "Release board" is shared with anyone on the internet',
          evidence: [
            {
              text: 'Anyone on the internet can see it',
              source:
                'GET /rest/api/3/dashboard/search?expand=owner,sharePermissions,editPermissions',
              data: { share: 'public' },
            },
          ],
          affected: [],
          fixUrl: `${site}/secure/admin/dashboards/ViewSharedDashboards.jspa`,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'the dashboard Jira comes with',
      snapshot: jiraSnapshot({
        'jira.dashboards': [aDashboard({ system: true, shares: [{ type: 'public' }] })],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: theDashboard,
          reason: 'It is the dashboard Jira comes with, which nobody can unshare',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'shared with an audience that is not known',
      snapshot: jiraSnapshot({
        'jira.dashboards': [aDashboard({ shares: [{ type: 'unknown' }] })],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theDashboard,
          reason: 'It is shared with an audience that is not known',
        },
      ],
    },
    {
      name: 'a dashboard that could not be read',
      snapshot: jiraSnapshot({}, { 'jira.dashboards': [hidden('30')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'jira:dashboard', id: '30', name: 'Dashboard 30' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'every logged-in user and a group named public are not the public',
      snapshot: jiraSnapshot({
        'jira.dashboards': [
          aDashboard({
            shares: [{ type: 'everyone' }, { type: 'group', id: 'g1', name: 'public' }],
          }),
        ],
      }),
      results: [{ outcome: 'pass', resource: theDashboard }],
    },
  ],
});
