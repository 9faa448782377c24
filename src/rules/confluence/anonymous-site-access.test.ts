import { ruleTester } from '../rule-tester';
import { confluenceSite } from '../resources';
import { confluenceSnapshot, hidden, refused, site } from '../testing/snapshot';
import { anonymousSiteAccess } from './anonymous-site-access';

ruleTester(anonymousSiteAccess, {
  pass: [
    {
      name: 'anonymous visitors may not use Confluence',
      snapshot: confluenceSnapshot(),
      results: [{ outcome: 'pass', resource: confluenceSite }],
    },
  ],
  fail: [
    {
      name: 'anonymous visitors may use Confluence',
      snapshot: confluenceSnapshot({
        'confluence.site': [{ roleMode: 'transition', anonymousUse: 'allowed' }],
      }),
      results: [
        {
          outcome: 'fail',
          resource: confluenceSite,
          message: 'Anyone on the internet may use Confluence, as far as a space lets them',
          evidence: [
            {
              text: 'Anonymous users may use Confluence',
              source: 'GET /wiki/rest/api/user/anonymous?expand=operations',
              data: { operation: 'use', target: 'application' },
            },
          ],
          affected: [],
          fixUrl: `${site}/wiki/admin/permissions/globalpermissions.action`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'Confluence told its role mode only',
      snapshot: confluenceSnapshot(
        { 'confluence.site': [{ roleMode: 'roles', anonymousUse: 'unknown' }] },
        { 'confluence.site': [hidden('site')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: confluenceSite,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'Confluence told nothing',
      snapshot: confluenceSnapshot({}, { 'confluence.site': [refused] }),
      results: [
        {
          outcome: 'not-available',
          resource: confluenceSite,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
});
