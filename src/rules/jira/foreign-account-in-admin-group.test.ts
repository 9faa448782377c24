import type { GroupMember } from '../../domain';
import { ruleTester } from '../rule-tester';
import { aMember } from '../testing/jira';
import { hidden, jiraSnapshot } from '../testing/snapshot';
import { foreignAccountInAdminGroup } from './foreign-account-in-admin-group';

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

ruleTester(foreignAccountInAdminGroup, {
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
      snapshot: inGroup(aMember('ada'), aMember('client', { accountType: 'customer' })),
      results: [
        {
          outcome: 'fail',
          resource: admins,
          message: 'Group "jira-admins", which administers Jira, has 1 customer account',
          evidence: [
            {
              text: 'Client is a customer and is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { groupId: 'g1', accountId: 'client', accountType: 'customer', active: true },
            },
          ],
          affected: [],
          fixUrl: 'https://admin.atlassian.com',
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
      name: 'a customer who is deactivated cannot log in',
      snapshot: inGroup(aMember('client', { active: false, accountType: 'customer' })),
      results: [{ outcome: 'pass', resource: admins }],
    },
  ],
});
