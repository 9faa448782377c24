import { ruleTester } from '../rule-tester';
import { aFilter, theFilter } from '../testing/jira';
import { hidden, jiraSnapshot, site } from '../testing/snapshot';
import { publicFilter } from './public-filter';

ruleTester(publicFilter, {
  pass: [
    {
      name: 'nobody but its owner sees it',
      snapshot: jiraSnapshot({ 'jira.filters': [aFilter()] }),
      results: [{ outcome: 'pass', resource: theFilter }],
    },
  ],
  fail: [
    {
      name: 'shared with the public and a project',
      snapshot: jiraSnapshot({
        'jira.filters': [aFilter({ shares: [{ type: 'public' }, { type: 'project', id: '1' }] })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theFilter,
          message: 'Filter "Open bugs" is shared with anyone on the internet',
          evidence: [
            {
              text: 'Anyone on the internet can see it',
              source:
                'GET /rest/api/3/filter/search?expand=owner,jql,sharePermissions,editPermissions',
              data: { share: 'public' },
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
      name: 'shared with an audience that is not known',
      snapshot: jiraSnapshot({ 'jira.filters': [aFilter({ shares: [{ type: 'unknown' }] })] }),
      results: [
        {
          outcome: 'not-available',
          resource: theFilter,
          reason: 'It is shared with an audience that is not known',
        },
      ],
    },
    {
      name: 'a filter that could not be read',
      snapshot: jiraSnapshot({}, { 'jira.filters': [hidden('20')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'jira:filter', id: '20', name: 'Filter 20' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'every logged-in user and a group named public are not the public',
      snapshot: jiraSnapshot({
        'jira.filters': [
          aFilter({ shares: [{ type: 'everyone' }, { type: 'group', id: 'g1', name: 'public' }] }),
        ],
      }),
      results: [{ outcome: 'pass', resource: theFilter }],
    },
  ],
});
