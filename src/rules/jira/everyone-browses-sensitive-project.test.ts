import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anyone,
  aProduct,
  everyone,
  grantEvidence,
  groupActor,
  projectFixUrl,
  roleHolder,
  schemeInUse,
  theProject,
  userActor,
} from '../testing/jira';
import { hidden, jiraSnapshot } from '../testing/snapshot';
import { everyoneBrowsesSensitiveProject } from './everyone-browses-sensitive-project';

const settings = { sensitiveProjects: ['pay'] };
const browse = 'BROWSE_PROJECTS';
const byRole = {
  ...schemeInUse([aGrant(browse, roleHolder('100'))]),
  'jira.roles': [{ id: '100', name: 'Users', defaultActors: [] }],
  'jira.applicationRoles': [
    aProduct({ defaultGroups: [{ groupId: 'jira-users', name: 'jira-users' }] }),
  ],
};
const message = 'Every logged-in user can browse sensitive project "Payments"';

ruleTester(everyoneBrowsesSensitiveProject, {
  pass: [
    {
      name: 'a role browses, and nobody but Ada is in it',
      snapshot: jiraSnapshot({
        ...byRole,
        'jira.roleActors': [{ projectId: '1', roleId: '100', actors: [userActor('ada')] }],
      }),
      settings,
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'the scheme lets everyone browse',
      snapshot: jiraSnapshot(schemeInUse([aGrant(browse, everyone)])),
      settings,
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message,
          evidence: [grantEvidence('Every logged-in user holds Browse projects', browse, everyone)],
          affected: [],
          fixUrl: projectFixUrl,
        },
      ],
    },
    {
      name: 'a role browses, and the default group is in it',
      snapshot: jiraSnapshot({
        ...byRole,
        'jira.roleActors': [{ projectId: '1', roleId: '100', actors: [groupActor('jira-users')] }],
      }),
      settings,
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message,
          evidence: [
            {
              text: 'Group "jira-users", which new users of Jira Software join, is in role "Users", which holds Browse projects',
              source: 'GET /rest/api/3/project/1/role/100',
              data: { permission: browse, roleId: '100', groupId: 'jira-users' },
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
      name: 'the settings do not mark the project',
      snapshot: jiraSnapshot(schemeInUse([aGrant(browse, everyone)])),
      results: [
        {
          outcome: 'not-applicable',
          resource: theProject,
          reason: 'The settings do not mark it sensitive',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'who is in the role could not be read',
      snapshot: jiraSnapshot(byRole, { 'jira.roleActors': [hidden('1')] }),
      settings,
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason:
            'Who is in role "Users" of project "Payments" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'which scheme it uses could not be read',
      snapshot: jiraSnapshot(
        { ...schemeInUse([]), 'jira.permissionSchemes': [], 'jira.projectSchemes': [] },
        { 'jira.projectSchemes': [hidden('1')] },
      ),
      settings,
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
      name: 'the public browses, which is another rule’s finding, and everyone only creates',
      snapshot: jiraSnapshot(
        schemeInUse([aGrant(browse, anyone), aGrant('CREATE_ISSUES', everyone)]),
      ),
      settings,
      results: [{ outcome: 'pass', resource: theProject }],
    },
    {
      name: 'apps browse through the role that Jira keeps for them, whose actors nobody reads',
      snapshot: jiraSnapshot({
        ...byRole,
        'jira.roles': [{ id: '100', name: 'atlassian-addons-project-access', defaultActors: [] }],
      }),
      settings,
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
});
