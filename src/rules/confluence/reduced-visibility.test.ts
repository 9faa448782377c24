import { ruleTester } from '../rule-tester';
import { confluenceSite } from '../resources';
import { confluenceSnapshot, hidden, refused, site } from '../testing/snapshot';
import { reducedVisibility } from './reduced-visibility';

ruleTester(reducedVisibility, {
  pass: [
    {
      name: 'everything was read',
      snapshot: confluenceSnapshot(),
      results: [{ outcome: 'pass', resource: confluenceSite }],
    },
  ],
  fail: [
    {
      name: 'a policy hides content from the app',
      snapshot: confluenceSnapshot({
        'confluence.site': [{ roleMode: 'roles', anonymousUse: 'refused', contentBlocked: true }],
      }),
      results: [
        {
          outcome: 'fail',
          resource: confluenceSite,
          message: 'This scan could not see everything in Confluence',
          evidence: [
            {
              text: 'A data security policy hides content of Confluence from the app',
              source: 'GET /wiki/api/v2/data-policies/metadata',
              data: { anyContentBlocked: true },
            },
          ],
          affected: [],
        },
      ],
    },
    {
      name: 'a list and two resources of another could not be read',
      snapshot: confluenceSnapshot(
        {},
        {
          'confluence.accessGroups': [refused],
          'confluence.spaceGrants': [hidden('1'), hidden('2')],
        },
      ),
      results: [
        {
          outcome: 'fail',
          resource: confluenceSite,
          message: 'This scan could not see everything in Confluence',
          evidence: [
            {
              text: 'The list of Confluence access groups could not be read: Jira refused the request (403)',
              source: 'GET /rest/api/3',
              data: { slice: 'confluence.accessGroups', code: 'forbidden', count: 1 },
            },
            {
              text: '2 items of Confluence space grants could not be read: Jira refused the request (403)',
              source: 'GET /rest/api/3',
              data: { slice: 'confluence.spaceGrants', code: 'forbidden', count: 2 },
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
      snapshot: confluenceSnapshot(
        {},
        {
          'confluence.accessGroups': [
            { ...refused, code: 'not-installed', reason: 'Confluence is not installed' },
          ],
        },
      ),
      results: [
        {
          outcome: 'not-applicable',
          resource: confluenceSite,
          reason: 'Confluence is not installed',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'nothing was read',
      snapshot: { siteUrl: site, takenAt: '2026-11-20T06:00:00.000Z', slices: {} },
      results: [
        {
          outcome: 'not-available',
          resource: confluenceSite,
          reason: 'Nothing was read from Confluence',
        },
      ],
    },
  ],
});
