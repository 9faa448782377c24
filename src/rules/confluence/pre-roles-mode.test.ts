import type { ConfluenceSite } from '../../domain';
import { confluenceSite } from '../resources';
import { ruleTester } from '../rule-tester';
import { confluenceSnapshot, refused } from '../testing/snapshot';
import { preRolesMode } from './pre-roles-mode';

function inMode(roleMode: ConfluenceSite['roleMode']) {
  return { 'confluence.site': [{ roleMode, anonymousUse: 'refused' as const }] };
}

ruleTester(preRolesMode, {
  pass: [
    {
      name: 'roles decide',
      snapshot: confluenceSnapshot(inMode('roles')),
      results: [{ outcome: 'pass', resource: confluenceSite }],
    },
  ],
  fail: [
    {
      name: 'a site from before roles',
      snapshot: confluenceSnapshot(inMode('pre-roles')),
      results: [
        {
          outcome: 'fail',
          resource: confluenceSite,
          message: 'Confluence is not on space roles',
          evidence: [
            {
              text: 'Spaces give access by permission tables, not by roles',
              source: 'GET /wiki/api/v2/space-role-mode',
              data: { roleMode: 'pre-roles' },
            },
          ],
          affected: [],
        },
      ],
    },
    {
      name: 'a site that is on its way',
      snapshot: confluenceSnapshot(inMode('transition')),
      results: [
        {
          outcome: 'fail',
          resource: confluenceSite,
          message: 'Confluence has not finished moving to space roles',
          evidence: [
            {
              text: 'Spaces may still give access by permission tables beside roles',
              source: 'GET /wiki/api/v2/space-role-mode',
              data: { roleMode: 'transition' },
            },
          ],
          affected: [],
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'Confluence does not say',
      snapshot: confluenceSnapshot(inMode('unknown')),
      results: [
        {
          outcome: 'not-available',
          resource: confluenceSite,
          reason: 'Confluence did not say whether it is on roles',
        },
      ],
    },
    {
      name: 'Confluence refused to say anything about itself',
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
