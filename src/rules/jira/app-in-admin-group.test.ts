import type { GroupMember } from '../../domain';
import { ruleTester } from '../rule-tester';
import { aMember } from '../testing/jira';
import { hidden, jiraSnapshot } from '../testing/snapshot';
import { appInAdminGroup } from './app-in-admin-group';

const admins = { type: 'group', id: 'g1', name: 'jira-admins' } as const;
const groups = {
  'jira.accessGroups': [
    { groupId: 'g1', name: 'jira-admins', access: 'admin' },
    { groupId: 'g3', name: 'jira-users', access: 'user' },
  ],
} as const;

function inGroup(...members: GroupMember[]) {
  return jiraSnapshot({ ...groups, 'jira.groupMembers': [{ groupId: 'g1', members }] });
}

ruleTester(appInAdminGroup, {
  pass: [
    {
      name: 'active people only',
      snapshot: inGroup(aMember('ada')),
      results: [{ outcome: 'pass', resource: admins }],
    },
  ],
  fail: [
    {
      name: 'one among others',
      snapshot: inGroup(aMember('ada'), aMember('bot', { accountType: 'app' })),
      results: [
        {
          outcome: 'fail',
          resource: admins,
          message: 'Group "jira-admins", which administers Jira, has 1 app in it',
          evidence: [
            {
              text: 'Bot is an app and is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { groupId: 'g1', accountId: 'bot', accountType: 'app', active: true },
            },
          ],
          affected: [],
          fixUrl: 'https://admin.atlassian.com',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'the group that Jira keeps for apps',
      snapshot: jiraSnapshot({
        'jira.accessGroups': [{ groupId: 'g1', name: 'atlassian-addons-admin', access: 'admin' }],
        'jira.groupMembers': [{ groupId: 'g1', members: [aMember('bot', { accountType: 'app' })] }],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: { type: 'group', id: 'g1', name: 'atlassian-addons-admin' },
          reason: 'It is Jira’s own group for apps',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the members could not be read',
      snapshot: jiraSnapshot(groups, { 'jira.groupMembers': [hidden('g1')] }),
      results: [
        {
          outcome: 'not-available',
          resource: admins,
          reason:
            'The members of group "jira-admins" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'a member of a kind that is not known',
      snapshot: inGroup(aMember('ada', { accountType: 'unknown' })),
      results: [
        {
          outcome: 'not-available',
          resource: admins,
          reason: 'Group "jira-admins" has members of a kind that is not known',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an app that is switched off belongs to another rule',
      snapshot: inGroup(aMember('bot', { active: false, accountType: 'app' })),
      results: [{ outcome: 'pass', resource: admins }],
    },
  ],
});
