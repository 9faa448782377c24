import { ruleTester } from '../rule-tester';
import {
  aGrant,
  aProduct,
  aProject,
  aScheme,
  groupActor,
  projectFixUrl,
  roleHolder,
  schemeInUse,
  theProject,
  userActor,
} from '../testing/jira';
import { hidden, jiraSnapshot, refused } from '../testing/snapshot';
import { everyoneInAdminRole } from './everyone-in-admin-role';

const roles = [
  { id: '100', name: 'Administrators', defaultActors: [] },
  { id: '101', name: 'Users', defaultActors: [] },
  { id: '102', name: 'atlassian-addons-project-access', defaultActors: [] },
];
const administered = {
  ...schemeInUse([
    aGrant('ADMINISTER_PROJECTS', roleHolder('100')),
    aGrant('ADMINISTER_PROJECTS', roleHolder('102')),
    aGrant('BROWSE_PROJECTS', roleHolder('101')),
  ]),
  'jira.roles': roles,
  'jira.applicationRoles': [
    aProduct({ defaultGroups: [{ groupId: 'jira-users', name: 'jira-users' }] }),
  ],
};

ruleTester(everyoneInAdminRole, {
  pass: [
    {
      name: 'people and a group that opens nothing administer',
      snapshot: jiraSnapshot({
        ...administered,
        'jira.roleActors': [
          { projectId: '1', roleId: '100', actors: [userActor('ada'), groupActor('pay-leads')] },
        ],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'the default group is in the administrator role',
      snapshot: jiraSnapshot({
        ...administered,
        'jira.roleActors': [
          { projectId: '1', roleId: '100', actors: [userActor('ada'), groupActor('jira-users')] },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Everyone administers project "Payments" through a role',
          evidence: [
            {
              text: 'Group "jira-users", which new users of Jira Software join, is in role "Administrators", which administers the project',
              source: 'GET /rest/api/3/project/1/role/100',
              data: { roleId: '100', groupId: 'jira-users' },
            },
          ],
          affected: [],
          fixUrl: projectFixUrl,
        },
      ],
    },
    {
      name: 'the project’s scheme was not read, but every scheme gives administration to the same role',
      snapshot: jiraSnapshot({
        ...administered,
        'jira.permissionSchemes': [
          aScheme({ grants: [aGrant('ADMINISTER_PROJECTS', roleHolder('100'))] }),
          aScheme({ id: '11', grants: [aGrant('ADMINISTER_PROJECTS', roleHolder('100'))] }),
        ],
        'jira.projectSchemes': [],
        'jira.roleActors': [{ projectId: '1', roleId: '100', actors: [groupActor('jira-users')] }],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Everyone administers project "Payments" through a role',
          evidence: [
            {
              text: 'Group "jira-users", which new users of Jira Software join, is in role "Administrators", which administers the project',
              source: 'GET /rest/api/3/project/1/role/100',
              data: { roleId: '100', groupId: 'jira-users' },
            },
          ],
          affected: [],
          fixUrl: projectFixUrl,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'archived and trashed projects',
      snapshot: jiraSnapshot({
        'jira.projects': [
          aProject({ status: 'archived' }),
          aProject({ id: '2', key: 'BIN', name: 'Bin', status: 'deleted' }),
        ],
      }),
      results: [
        { outcome: 'not-applicable', resource: theProject, reason: 'The project is archived' },
        {
          outcome: 'not-applicable',
          resource: {
            type: 'jira:project',
            id: '2',
            name: 'Bin',
            url: 'https://acme.atlassian.net/browse/BIN',
          },
          reason: 'The project is in the trash',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the actors of the role could not be read',
      snapshot: jiraSnapshot(administered, { 'jira.roleActors': [hidden('1')] }),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason:
            'Who is in role "Administrators" of project "Payments" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the scheme of the project could not be read and schemes differ',
      snapshot: jiraSnapshot(
        {
          ...administered,
          'jira.permissionSchemes': [
            aScheme({ grants: [aGrant('ADMINISTER_PROJECTS', roleHolder('100'))] }),
            aScheme({ id: '11', grants: [aGrant('ADMINISTER_PROJECTS', roleHolder('101'))] }),
          ],
          'jira.projectSchemes': [],
        },
        { 'jira.projectSchemes': [hidden('1')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason: 'Which permission scheme project "Payments" uses could not be read',
        },
      ],
    },
    {
      name: 'a project that is known to exist but could not be read',
      snapshot: jiraSnapshot({}, { 'jira.projects': [hidden('7')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'jira:project', id: '7', name: 'Project 7' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'whether a group in the role is a default group could not be read',
      snapshot: jiraSnapshot(
        {
          ...administered,
          'jira.applicationRoles': [],
          'jira.roleActors': [
            { projectId: '1', roleId: '100', actors: [groupActor('jira-users')] },
          ],
        },
        { 'jira.applicationRoles': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason:
            'Whether new users join group "jira-users" could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the default group is in a role that only browses, and apps have a role of their own',
      snapshot: jiraSnapshot({
        ...administered,
        'jira.roleActors': [
          { projectId: '1', roleId: '100', actors: [userActor('ada')] },
          { projectId: '1', roleId: '101', actors: [groupActor('jira-users')] },
        ],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
});
