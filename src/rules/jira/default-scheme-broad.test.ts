import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anyone,
  aProject,
  aScheme,
  everyone,
  grantEvidence,
  roleHolder,
  theProject,
  theScheme,
} from '../testing/jira';
import { jiraSnapshot, refused, site } from '../testing/snapshot';
import { defaultSchemeBroad } from './default-scheme-broad';

const url = `${site}/secure/admin/EditPermissions!default.jspa?schemeId=0`;
const defaultScheme = {
  type: 'jira:permission-scheme',
  id: '0',
  name: 'Our standard',
  url,
} as const;

function defaultInUse(grants: Parameters<typeof aScheme>[0]) {
  return {
    'jira.permissionSchemes': [aScheme({ id: '0', name: 'Our standard', ...grants })],
    'jira.projects': [aProject()],
    'jira.projectSchemes': [{ projectId: '1', schemeId: '0' }],
  };
}

ruleTester(defaultSchemeBroad, {
  pass: [
    {
      name: 'the default scheme grants to roles',
      snapshot: jiraSnapshot(
        defaultInUse({ grants: [aGrant('BROWSE_PROJECTS', roleHolder('role-dev'))] }),
      ),
      results: [{ outcome: 'pass', resource: defaultScheme }],
    },
  ],
  fail: [
    {
      name: 'scheme 0, renamed, grants to everyone and the public',
      snapshot: jiraSnapshot(
        defaultInUse({
          grants: [aGrant('BROWSE_PROJECTS', anyone), aGrant('EDIT_ISSUES', everyone)],
        }),
      ),
      results: [
        {
          outcome: 'fail',
          resource: defaultScheme,
          message: 'Default scheme "Our standard" grants broadly and is used by project "Payments"',
          evidence: [
            grantEvidence(
              'Anyone on the internet holds Browse projects',
              'BROWSE_PROJECTS',
              anyone,
            ),
            grantEvidence('Every logged-in user holds Edit issues', 'EDIT_ISSUES', everyone),
          ],
          affected: [theProject],
          fixUrl: url,
        },
      ],
    },
    {
      name: 'the default software scheme is known by its name',
      snapshot: jiraSnapshot(
        defaultInUse({
          name: 'Default software scheme',
          grants: [aGrant('EDIT_ISSUES', everyone)],
        }),
      ),
      results: [
        {
          outcome: 'fail',
          resource: { ...defaultScheme, name: 'Default software scheme' },
          message:
            'Default scheme "Default software scheme" grants broadly and is used by project "Payments"',
          evidence: [
            grantEvidence('Every logged-in user holds Edit issues', 'EDIT_ISSUES', everyone),
          ],
          affected: [theProject],
          fixUrl: url,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no live project uses the default scheme, and other schemes are not the default',
      snapshot: jiraSnapshot({
        'jira.permissionSchemes': [
          aScheme({ id: '0', name: 'Our standard', grants: [aGrant('EDIT_ISSUES', everyone)] }),
          aScheme({ grants: [aGrant('EDIT_ISSUES', everyone)] }),
        ],
      }),
      results: [
        { outcome: 'not-applicable', resource: defaultScheme, reason: 'No live project uses it' },
        { outcome: 'not-applicable', resource: theScheme, reason: 'It is not the default scheme' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'whether any project uses it could not be read',
      snapshot: jiraSnapshot(
        {
          'jira.permissionSchemes': [
            aScheme({ id: '0', name: 'Our standard', grants: [aGrant('EDIT_ISSUES', everyone)] }),
          ],
        },
        { 'jira.projectSchemes': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: defaultScheme,
          reason: 'Which projects use it could not be read',
        },
      ],
    },
  ],
});
