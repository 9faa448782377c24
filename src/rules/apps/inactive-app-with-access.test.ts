import { ruleTester } from '../rule-tester';
import { aSpace, may, user } from '../testing/confluence';
import {
  aGrant,
  aMember,
  anAccount,
  aProject,
  aScheme,
  grantEvidence,
  userActor,
  userHolder,
} from '../testing/jira';
import { hidden, jiraSnapshot, siteSnapshot } from '../testing/snapshot';
import { inactiveAppWithAccess } from './inactive-app-with-access';

const resource = { type: 'app', id: 'bot', name: 'Bot' } as const;
const off = anAccount('bot', { accountType: 'app', active: false });

ruleTester(inactiveAppWithAccess, {
  pass: [
    {
      name: 'an app that is switched off holds nothing',
      snapshot: jiraSnapshot({ 'jira.accounts': [off] }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'an app that is switched off is in a scheme, a role, a group and a space',
      snapshot: siteSnapshot({
        'jira.accounts': [off],
        'jira.permissionSchemes': [aScheme({ grants: [aGrant('EDIT_ISSUES', userHolder('bot'))] })],
        'jira.projects': [aProject()],
        'jira.roles': [{ id: '100', name: 'Developers', defaultActors: [] }],
        'jira.roleActors': [{ projectId: '1', roleId: '100', actors: [userActor('bot')] }],
        'jira.accessGroups': [{ groupId: 'g1', name: 'jira-admins', access: 'admin' }],
        'jira.groupMembers': [
          {
            groupId: 'g1',
            members: [aMember('bot', { accountType: 'app', active: false }), aMember('ada')],
          },
        ],
        'confluence.spaces': [aSpace()],
        'confluence.spaceGrants': [
          {
            spaceId: '40',
            grants: [may(user('bot'), 'read space'), may(user('bot'), 'create page')],
          },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'App "Bot" is switched off and still holds access',
          evidence: [
            grantEvidence(
              'Bot still holds Edit issues in scheme "Software scheme"',
              'EDIT_ISSUES',
              userHolder('bot'),
            ),
            {
              text: 'Bot is still in role "Developers" of project "Payments"',
              source: 'GET /rest/api/3/project/1/role/100',
              data: { projectId: '1', roleId: '100', accountId: 'bot' },
            },
            {
              text: 'Bot is still in group "jira-admins"',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { groupId: 'g1', accountId: 'bot' },
            },
            {
              text: 'Bot still holds permissions in space "People"',
              source: 'GET /wiki/api/v2/spaces/40/permissions',
              data: { spaceId: '40', accountId: 'bot', permissions: 'create page, read space' },
            },
          ],
          affected: [],
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'an app that is switched off may be in a role that could not be read',
      snapshot: jiraSnapshot({ 'jira.accounts': [off] }, { 'jira.roleActors': [hidden('1')] }),
      results: [{ outcome: 'not-available', resource, reason: 'Jira refused the request (403)' }],
    },
  ],
  nearMiss: [
    {
      name: 'an app in use, and a person who left',
      snapshot: jiraSnapshot({
        'jira.accounts': [
          anAccount('bot', { accountType: 'app' }),
          anAccount('ada', { active: false }),
        ],
        'jira.permissionSchemes': [
          aScheme({
            grants: [
              aGrant('EDIT_ISSUES', userHolder('bot')),
              aGrant('EDIT_ISSUES', userHolder('ada')),
            ],
          }),
        ],
      }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
});
