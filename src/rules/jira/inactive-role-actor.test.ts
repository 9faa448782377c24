import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anAccount,
  aProject,
  groupActor,
  projectFixUrl,
  roleHolder,
  schemeInUse,
  theProject,
  userActor,
} from '../testing/jira';
import { hidden, jiraSnapshot } from '../testing/snapshot';
import { inactiveRoleActor } from './inactive-role-actor';

const withRole = {
  ...schemeInUse([
    aGrant('EDIT_ISSUES', roleHolder('100')),
    aGrant('BROWSE_PROJECTS', roleHolder('100')),
    aGrant('BROWSE_PROJECTS', roleHolder('102')),
  ]),
  'jira.roles': [
    { id: '100', name: 'Developers', defaultActors: [] },
    { id: '102', name: 'atlassian-addons-project-access', defaultActors: [] },
  ],
};
const source = 'GET /rest/api/3/project/1/role/100';

ruleTester(inactiveRoleActor, {
  pass: [
    {
      name: 'everyone in the role is active',
      snapshot: jiraSnapshot({
        ...withRole,
        'jira.roleActors': [
          { projectId: '1', roleId: '100', actors: [userActor('ada'), groupActor('dev')] },
        ],
        'jira.accounts': [anAccount('ada')],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'a deactivated and a deleted account are in the role',
      snapshot: jiraSnapshot({
        ...withRole,
        'jira.roleActors': [
          {
            projectId: '1',
            roleId: '100',
            actors: [userActor('ada'), userActor('bob'), userActor('cleo')],
          },
        ],
        'jira.accounts': [
          anAccount('ada'),
          anAccount('bob', { active: false }),
          anAccount('cleo', { exists: false, active: false }),
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Project "Payments" has 2 role actors who left',
          evidence: [
            {
              text: 'Bob is deactivated and is still in role "Developers"',
              source,
              data: { roleId: '100', accountId: 'bob' },
            },
            {
              text: 'Cleo no longer exists and is still in role "Developers"',
              source,
              data: { roleId: '100', accountId: 'cleo' },
            },
          ],
          affected: [],
          fixUrl: projectFixUrl,
        },
      ],
    },
    {
      name: 'one that was seen is enough when another was not',
      snapshot: jiraSnapshot({
        ...withRole,
        'jira.roleActors': [
          { projectId: '1', roleId: '100', actors: [userActor('ada'), userActor('bob')] },
        ],
        'jira.accounts': [anAccount('bob', { active: false })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Project "Payments" has 1 role actor who left',
          evidence: [
            {
              text: 'Bob is deactivated and is still in role "Developers"',
              source,
              data: { roleId: '100', accountId: 'bob' },
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
      name: 'a project in the trash',
      snapshot: jiraSnapshot({ 'jira.projects': [aProject({ status: 'deleted' })] }),
      results: [
        { outcome: 'not-applicable', resource: theProject, reason: 'The project is in the trash' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the actors could not be read',
      snapshot: jiraSnapshot(withRole, { 'jira.roleActors': [hidden('1')] }),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason:
            'Who is in role "Developers" of project "Payments" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'which roles matter is not known, because the scheme could not be read',
      snapshot: jiraSnapshot(
        { 'jira.projects': [aProject()] },
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
  ],
  nearMiss: [
    {
      name: 'an app that is switched off belongs to another rule',
      snapshot: jiraSnapshot({
        ...withRole,
        'jira.roleActors': [{ projectId: '1', roleId: '100', actors: [userActor('bot')] }],
        'jira.accounts': [anAccount('bot', { active: false, accountType: 'app' })],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
});
