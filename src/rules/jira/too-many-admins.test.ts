import { ruleTester } from '../rule-tester';
import { jiraSite } from '../resources';
import { aMember, members } from '../testing/jira';
import { hidden, jiraSnapshot, refused } from '../testing/snapshot';
import { tooManyAdmins } from './too-many-admins';

const groups = {
  'jira.accessGroups': [
    { groupId: 'g1', name: 'jira-admins', access: 'admin' },
    { groupId: 'g2', name: 'site-admins', access: 'site-admin' },
    { groupId: 'g3', name: 'jira-users', access: 'user' },
  ],
} as const;

ruleTester(tooManyAdmins, {
  pass: [
    {
      name: 'exactly the threshold, over both groups',
      snapshot: jiraSnapshot({
        ...groups,
        'jira.groupMembers': [
          { groupId: 'g1', members: members(5) },
          { groupId: 'g2', members: members(2) },
        ],
      }),
      results: [{ outcome: 'pass', resource: jiraSite }],
    },
  ],
  fail: [
    {
      name: 'three distinct people where two are allowed',
      snapshot: jiraSnapshot({
        ...groups,
        'jira.groupMembers': [
          { groupId: 'g1', members: [aMember('bob'), aMember('ada')] },
          { groupId: 'g2', members: [aMember('ada'), aMember('cleo')] },
        ],
      }),
      settings: { thresholds: { maxAdmins: 2 } },
      results: [
        {
          outcome: 'fail',
          resource: jiraSite,
          message: 'Jira has 3 administrators, more than 2',
          evidence: [
            {
              text: 'Ada is in group "jira-admins", which administers Jira, and group "site-admins", which administers the site',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { accountId: 'ada', groupIds: 'g1, g2' },
            },
            {
              text: 'Bob is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { accountId: 'bob', groupIds: 'g1' },
            },
            {
              text: 'Cleo is in group "site-admins", which administers the site',
              source: 'GET /rest/api/3/group/member?groupId=g2',
              data: { accountId: 'cleo', groupIds: 'g2' },
            },
          ],
          affected: [],
          fixUrl: 'https://admin.atlassian.com',
        },
      ],
    },
    {
      name: 'those who were seen are enough, though one group was not',
      snapshot: jiraSnapshot(
        {
          ...groups,
          'jira.groupMembers': [{ groupId: 'g1', members: [aMember('ada'), aMember('bob')] }],
        },
        { 'jira.groupMembers': [hidden('g2')] },
      ),
      settings: { thresholds: { maxAdmins: 1 } },
      results: [
        {
          outcome: 'fail',
          resource: jiraSite,
          message: 'Jira has at least 2 administrators, more than 1',
          evidence: [
            {
              text: 'Ada is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { accountId: 'ada', groupIds: 'g1' },
            },
            {
              text: 'Bob is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { accountId: 'bob', groupIds: 'g1' },
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
      name: 'the members of one group could not be read',
      snapshot: jiraSnapshot(
        { ...groups, 'jira.groupMembers': [{ groupId: 'g1', members: members(2) }] },
        { 'jira.groupMembers': [hidden('g2')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: jiraSite,
          reason:
            'The members of group "site-admins" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'not all groups could be read',
      snapshot: jiraSnapshot(
        {
          'jira.accessGroups': [groups['jira.accessGroups'][0]],
          'jira.groupMembers': [{ groupId: 'g1', members: members(1) }],
        },
        { 'jira.accessGroups': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: jiraSite,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'deactivated accounts, apps and customers are not people who administer',
      snapshot: jiraSnapshot({
        ...groups,
        'jira.groupMembers': [
          {
            groupId: 'g1',
            members: [
              aMember('ada'),
              aMember('left', { active: false }),
              aMember('bot', { accountType: 'app' }),
              aMember('client', { accountType: 'customer' }),
            ],
          },
          { groupId: 'g2', members: [] },
          { groupId: 'g3', members: members(300) },
        ],
      }),
      settings: { thresholds: { maxAdmins: 1 } },
      results: [{ outcome: 'pass', resource: jiraSite }],
    },
  ],
});
