import { ruleTester } from '../rule-tester';
import { aDashboard, aProduct, theDashboard } from '../testing/jira';
import { jiraSnapshot, refused, site } from '../testing/snapshot';
import { broadlyEditableDashboard } from './broadly-editable-dashboard';

const users = { type: 'group', id: 'g1', name: 'jira-users' } as const;
const source = 'GET /rest/api/3/dashboard/search?expand=owner,sharePermissions,editPermissions';

ruleTester(broadlyEditableDashboard, {
  pass: [
    {
      name: 'only its owner edits it',
      snapshot: jiraSnapshot({ 'jira.dashboards': [aDashboard()] }),
      results: [{ outcome: 'pass', resource: theDashboard }],
    },
  ],
  fail: [
    {
      name: 'every logged-in user, the public and a default group edit it',
      snapshot: jiraSnapshot({
        'jira.dashboards': [
          aDashboard({ editors: [{ type: 'everyone' }, { type: 'public' }, users] }),
        ],
        'jira.applicationRoles': [
          aProduct({ defaultGroups: [{ groupId: 'g1', name: 'jira-users' }] }),
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theDashboard,
          message: 'Dashboard "Release board" can be edited by everyone',
          evidence: [
            { text: 'Every logged-in user can edit it', source, data: { share: 'everyone' } },
            { text: 'Anyone on the internet can edit it', source, data: { share: 'public' } },
            {
              text: 'Group "jira-users", which new users of Jira Software join, can edit it',
              source,
              data: { share: 'group', shareId: 'g1' },
            },
          ],
          affected: [],
          fixUrl: `${site}/secure/admin/dashboards/ViewSharedDashboards.jspa`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'which groups open Jira could not be read',
      snapshot: jiraSnapshot(
        { 'jira.dashboards': [aDashboard({ editors: [users] })] },
        { 'jira.accessGroups': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theDashboard,
          reason:
            'Whether group "jira-users" opens Jira could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'everyone sees it, and a project, a person and a small group that opens Jira edit it',
      snapshot: jiraSnapshot({
        'jira.dashboards': [
          aDashboard({
            shares: [{ type: 'everyone' }],
            editors: [{ type: 'project', id: '1' }, { type: 'user', id: 'ada' }, users],
          }),
        ],
        'jira.accessGroups': [{ groupId: 'g1', name: 'jira-users', access: 'user' }],
        'jira.groupSizes': [{ groupId: 'g1', size: 9 }],
      }),
      results: [{ outcome: 'pass', resource: theDashboard }],
    },
  ],
});
