import { ruleTester } from '../rule-tester';
import { aFilter, theFilter } from '../testing/jira';
import { jiraSnapshot, refused, site } from '../testing/snapshot';
import { orphanSharedFilter } from './orphan-shared-filter';

const gone = { accountId: 'olga', name: 'Olga Owner', active: false };
const source = 'GET /rest/api/3/filter/search?expand=owner,jql,sharePermissions,editPermissions';
const group = { type: 'group', id: 'g1', name: 'jira-users' } as const;
const ownerless = { id: '20', name: 'Open bugs', editors: [], jql: '' };

ruleTester(orphanSharedFilter, {
  pass: [
    {
      name: 'its owner is here',
      snapshot: jiraSnapshot({ 'jira.filters': [aFilter({ shares: [{ type: 'everyone' }] })] }),
      results: [{ outcome: 'pass', resource: theFilter }],
    },
  ],
  fail: [
    {
      name: 'its owner left and everyone sees it',
      snapshot: jiraSnapshot({
        'jira.filters': [aFilter({ owner: gone, shares: [{ type: 'everyone' }] })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theFilter,
          message: 'Filter "Open bugs" is shared with everyone, and its owner has left',
          evidence: [
            { text: 'Every logged-in user can see it', source, data: { share: 'everyone' } },
            {
              text: 'Olga Owner, its owner, is deactivated',
              source,
              data: { accountId: 'olga' },
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
      name: 'its owner left, and how large its group is cannot be told',
      snapshot: jiraSnapshot(
        { 'jira.filters': [aFilter({ owner: gone, shares: [group] })] },
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
    {
      name: 'everyone sees it, and Jira does not name its owner',
      snapshot: jiraSnapshot({ 'jira.filters': [{ ...ownerless, shares: [{ type: 'public' }] }] }),
      results: [
        {
          outcome: 'not-available',
          resource: theFilter,
          reason: 'Jira does not say who owns it',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'its owner left, but only a project sees it',
      snapshot: jiraSnapshot({
        'jira.filters': [aFilter({ owner: gone, shares: [{ type: 'project', id: '1' }] })],
      }),
      results: [{ outcome: 'pass', resource: theFilter }],
    },
  ],
});
