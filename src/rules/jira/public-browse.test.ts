import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anyone,
  aProject,
  aScheme,
  everyone,
  grantEvidence,
  schemeFixUrl,
  schemeInUse,
  theProject,
  theScheme,
} from '../testing/jira';
import { hidden, jiraSnapshot, refused, site } from '../testing/snapshot';
import { publicBrowse } from './public-browse';

const publicGrant = aGrant('BROWSE_PROJECTS', anyone);
const evidence = [
  grantEvidence('Anyone on the internet holds Browse projects', 'BROWSE_PROJECTS', anyone),
];

const other = `${site}/secure/admin/EditPermissions!default.jspa?schemeId=11`;

ruleTester(publicBrowse, {
  pass: [
    {
      name: 'a scheme without public grants',
      snapshot: jiraSnapshot(schemeInUse([aGrant('BROWSE_PROJECTS', everyone)])),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
  fail: [
    {
      name: 'a public grant in a scheme that a project uses',
      snapshot: jiraSnapshot(schemeInUse([publicGrant])),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message: 'Scheme "Software scheme" lets anyone on the internet browse project "Payments"',
          evidence,
          affected: [theProject],
          fixUrl: schemeFixUrl,
        },
      ],
    },
    {
      name: 'one scheme of several projects is one finding, and archived projects are not affected',
      snapshot: jiraSnapshot({
        'jira.permissionSchemes': [aScheme({ grants: [publicGrant] })],
        'jira.projects': [
          aProject({ id: '3', key: 'OLD', name: 'Old', status: 'archived' }),
          aProject({ id: '2', key: 'WEB', name: 'Website' }),
          aProject(),
        ],
        'jira.projectSchemes': [
          { projectId: '2', schemeId: '10' },
          { projectId: '1', schemeId: '10' },
          { projectId: '3', schemeId: '10' },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message: 'Scheme "Software scheme" lets anyone on the internet browse 2 projects',
          evidence,
          affected: [
            theProject,
            { type: 'jira:project', id: '2', name: 'Website', url: `${site}/browse/WEB` },
          ],
          fixUrl: schemeFixUrl,
        },
      ],
    },
    {
      name: 'a team-managed project is fixed in its own settings',
      snapshot: jiraSnapshot({
        'jira.permissionSchemes': [aScheme({ projectId: '1', grants: [publicGrant] })],
        'jira.projects': [aProject({ style: 'next-gen' })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message: 'Scheme "Software scheme" lets anyone on the internet browse project "Payments"',
          evidence,
          affected: [theProject],
          fixUrl: `${site}/jira/software/projects/PAY/settings/access`,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a public grant in a scheme that no live project uses',
      snapshot: jiraSnapshot({
        'jira.permissionSchemes': [aScheme({ grants: [publicGrant] })],
        'jira.projects': [aProject({ status: 'archived' })],
      }),
      results: [
        { outcome: 'not-applicable', resource: theScheme, reason: 'No live project uses it' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a public grant, and nobody can tell which projects use the scheme',
      snapshot: jiraSnapshot(
        { 'jira.permissionSchemes': [aScheme({ grants: [publicGrant] })] },
        { 'jira.projects': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason: 'Which projects use it could not be read',
        },
      ],
    },
    {
      name: 'a public grant that may be of no project but the one whose scheme could not be read',
      snapshot: jiraSnapshot(
        {
          'jira.permissionSchemes': [
            aScheme({ grants: [publicGrant] }),
            aScheme({ id: '11', name: 'Other scheme' }),
          ],
          'jira.projects': [aProject(), aProject({ id: '2', key: 'WEB', name: 'Website' })],
          'jira.projectSchemes': [{ projectId: '2', schemeId: '11' }],
        },
        { 'jira.projectSchemes': [hidden('1')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason: 'Which projects use it could not be read',
        },
        { outcome: 'pass', resource: { ...theScheme, id: '11', name: 'Other scheme', url: other } },
      ],
    },
    {
      name: 'a scheme that could not be read',
      snapshot: jiraSnapshot({}, { 'jira.permissionSchemes': [hidden('10')] }),
      results: [
        {
          outcome: 'not-available',
          resource: {
            type: 'jira:permission-scheme',
            id: '10',
            name: 'Permission scheme 10',
          },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'a holder of a kind that is not known',
      snapshot: jiraSnapshot(schemeInUse([aGrant('BROWSE_PROJECTS', { type: 'unknown' })])),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason: 'Browse projects is held by a kind of holder that is not known',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'anyone may do something, but not browse',
      snapshot: jiraSnapshot(schemeInUse([aGrant('CREATE_ISSUES', anyone)])),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
});
