import { ruleTester } from '../rule-tester';
import { jiraSite } from '../resources';
import { jiraSnapshot, hidden, refused, site } from '../testing/snapshot';
import { reducedVisibility } from './reduced-visibility';

ruleTester(reducedVisibility, {
  pass: [
    {
      name: 'everything was read',
      snapshot: jiraSnapshot(),
      results: [{ outcome: 'pass', resource: jiraSite }],
    },
  ],
  fail: [
    {
      name: 'a list and two resources of another could not be read',
      snapshot: jiraSnapshot(
        {},
        { 'jira.projects': [refused], 'jira.roleActors': [hidden('1'), hidden('2')] },
      ),
      results: [
        {
          outcome: 'fail',
          resource: jiraSite,
          message: 'This scan could not see everything in Jira',
          evidence: [
            {
              text: 'The list of Jira projects could not be read: Jira refused the request (403)',
              source: 'GET /rest/api/3',
              data: { slice: 'jira.projects', code: 'forbidden', count: 1 },
            },
            {
              text: '2 items of Jira role actors could not be read: Jira refused the request (403)',
              source: 'GET /rest/api/3',
              data: { slice: 'jira.roleActors', code: 'forbidden', count: 2 },
            },
          ],
          affected: [],
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'the product is not on the site',
      snapshot: jiraSnapshot(
        {},
        {
          'jira.projects': [{ ...refused, code: 'not-installed', reason: 'Jira is not installed' }],
        },
      ),
      results: [{ outcome: 'not-applicable', resource: jiraSite, reason: 'Jira is not installed' }],
    },
  ],
  notAvailable: [
    {
      name: 'nothing was read',
      snapshot: { siteUrl: site, takenAt: '2026-11-20T06:00:00.000Z', slices: {} },
      results: [
        {
          outcome: 'not-available',
          resource: jiraSite,
          reason: 'Nothing was read from Jira',
        },
      ],
    },
  ],
});
