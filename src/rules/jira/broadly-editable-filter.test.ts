import { ruleTester } from '../rule-tester';
import { aFilter, aProduct, theFilter } from '../testing/jira';
import { jiraSnapshot, refused, site } from '../testing/snapshot';
import { broadlyEditableFilter } from './broadly-editable-filter';

const users = { type: 'group', id: 'g1', name: 'jira-users' } as const;
const source = 'GET /rest/api/3/filter/search?expand=owner,jql,sharePermissions,editPermissions';

ruleTester(broadlyEditableFilter, {
  pass: [
    {
      name: 'only its owner edits it',
      snapshot: jiraSnapshot({ 'jira.filters': [aFilter()] }),
      results: [{ outcome: 'pass', resource: theFilter }],
    },
  ],
  fail: [
    {
      name: 'every logged-in user, the public and a default group edit it',
      snapshot: jiraSnapshot({
        'jira.filters': [aFilter({ editors: [{ type: 'everyone' }, { type: 'public' }, users] })],
        'jira.applicationRoles': [
          aProduct({ defaultGroups: [{ groupId: 'g1', name: 'jira-users' }] }),
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theFilter,
          message: 'Filter "Open bugs" can be edited by everyone',
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
          fixUrl: `${site}/secure/admin/filters/ViewSharedFilters.jspa`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'which groups open Jira could not be read',
      snapshot: jiraSnapshot(
        { 'jira.filters': [aFilter({ editors: [users] })] },
        { 'jira.accessGroups': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theFilter,
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
        'jira.filters': [
          aFilter({
            shares: [{ type: 'everyone' }],
            editors: [{ type: 'project', id: '1' }, { type: 'user', id: 'ada' }, users],
          }),
        ],
        'jira.accessGroups': [{ groupId: 'g1', name: 'jira-users', access: 'user' }],
        'jira.groupSizes': [{ groupId: 'g1', size: 9 }],
      }),
      results: [{ outcome: 'pass', resource: theFilter }],
    },
  ],
});
