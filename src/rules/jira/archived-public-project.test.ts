import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anyone,
  aProject,
  aScheme,
  everyone,
  grantEvidence,
  schemeFixUrl,
  theProject,
} from '../testing/jira';
import { hidden, jiraSnapshot } from '../testing/snapshot';
import { archivedPublicProject } from './archived-public-project';

const archived = aProject({ status: 'archived' });
const publicGrant = aGrant('BROWSE_PROJECTS', anyone);
const evidence = [
  grantEvidence('Anyone on the internet holds Browse projects', 'BROWSE_PROJECTS', anyone),
];

ruleTester(archivedPublicProject, {
  pass: [
    {
      name: 'whichever scheme it uses, none is public',
      snapshot: jiraSnapshot({
        'jira.projects': [archived],
        'jira.permissionSchemes': [aScheme(), aScheme({ id: '11' })],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'its scheme is public',
      snapshot: jiraSnapshot({
        'jira.projects': [archived],
        'jira.permissionSchemes': [aScheme({ grants: [publicGrant] }), aScheme({ id: '11' })],
        'jira.projectSchemes': [{ projectId: '1', schemeId: '10' }],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Archived project "Payments" still has a public grant',
          evidence,
          affected: [],
          fixUrl: schemeFixUrl,
        },
      ],
    },
    {
      name: 'a team-managed project in the trash owns its public scheme',
      snapshot: jiraSnapshot({
        'jira.projects': [aProject({ status: 'deleted', style: 'next-gen' })],
        'jira.permissionSchemes': [aScheme({ projectId: '1', grants: [publicGrant] })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Trashed project "Payments" still has a public grant',
          evidence,
          affected: [],
          fixUrl: schemeFixUrl,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a project in use',
      snapshot: jiraSnapshot({ 'jira.projects': [aProject()] }),
      results: [
        { outcome: 'not-applicable', resource: theProject, reason: 'The project is in use' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'one of the schemes that it may use is public',
      snapshot: jiraSnapshot({
        'jira.projects': [archived],
        'jira.permissionSchemes': [aScheme({ grants: [publicGrant] }), aScheme({ id: '11' })],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason: 'Which permission scheme project "Payments" uses could not be read',
        },
      ],
    },
    {
      name: 'no scheme is public, but one could not be read',
      snapshot: jiraSnapshot(
        { 'jira.projects': [archived], 'jira.permissionSchemes': [aScheme()] },
        { 'jira.permissionSchemes': [hidden('11')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason: 'Which permission scheme project "Payments" uses could not be read',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'its scheme is open to everyone with an account',
      snapshot: jiraSnapshot({
        'jira.projects': [archived],
        'jira.permissionSchemes': [
          aScheme({ grants: [aGrant('BROWSE_PROJECTS', everyone)] }),
          aScheme({ id: '11', grants: [publicGrant] }),
        ],
        'jira.projectSchemes': [{ projectId: '1', schemeId: '10' }],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
});
