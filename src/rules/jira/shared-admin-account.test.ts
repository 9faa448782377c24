import { ruleTester } from '../rule-tester';
import { aMember } from '../testing/jira';
import { hidden, jiraSnapshot, site } from '../testing/snapshot';
import { sharedAdminAccount } from './shared-admin-account';

const groups = {
  'jira.accessGroups': [
    { groupId: 'g1', name: 'jira-admins', access: 'admin' },
    { groupId: 'g2', name: 'site-admins', access: 'site-admin' },
  ],
} as const;

function account(id: string, name: string) {
  return { type: 'account', id, name, url: `${site}/jira/people/${id}` } as const;
}

ruleTester(sharedAdminAccount, {
  pass: [
    {
      name: 'somebody',
      snapshot: jiraSnapshot({
        ...groups,
        'jira.groupMembers': [
          { groupId: 'g1', members: [aMember('ada', { name: 'Ada Lovelace' })] },
          { groupId: 'g2', members: [] },
        ],
      }),
      results: [{ outcome: 'pass', resource: account('ada', 'Ada Lovelace') }],
    },
  ],
  fail: [
    {
      name: 'a service account in two groups is one finding',
      snapshot: jiraSnapshot({
        ...groups,
        'jira.groupMembers': [
          { groupId: 'g1', members: [aMember('svc', { name: 'svc-jira' })] },
          { groupId: 'g2', members: [aMember('svc', { name: 'svc-jira' })] },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: account('svc', 'svc-jira'),
          message: 'Administrator "svc-jira" looks like an account that several people use',
          confidence: 'inferred',
          evidence: [
            {
              text: '"svc-jira" is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { groupId: 'g1', accountId: 'svc' },
            },
            {
              text: '"svc-jira" is in group "site-admins", which administers the site',
              source: 'GET /rest/api/3/group/member?groupId=g2',
              data: { groupId: 'g2', accountId: 'svc' },
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
      name: 'the members of a group could not be read',
      snapshot: jiraSnapshot(
        { ...groups, 'jira.groupMembers': [{ groupId: 'g1', members: [] }] },
        { 'jira.groupMembers': [hidden('g2')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'group', id: 'g2', name: 'site-admins' },
          reason:
            'The members of group "site-admins" could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a personal administrator account, an app and a service account that is off',
      snapshot: jiraSnapshot({
        ...groups,
        'jira.groupMembers': [
          {
            groupId: 'g1',
            members: [
              aMember('ada', { name: 'Ada Lovelace (admin)' }),
              aMember('bot', { name: 'Automation for Jira', accountType: 'app' }),
              aMember('old', { name: 'IT Support', active: false }),
            ],
          },
          { groupId: 'g2', members: [] },
        ],
      }),
      results: [{ outcome: 'pass', resource: account('ada', 'Ada Lovelace (admin)') }],
    },
  ],
});
