import { ruleTester } from '../rule-tester';
import { aMember, anAccount } from '../testing/jira';
import { hidden, jiraSnapshot, refused, site } from '../testing/snapshot';
import { adminApp } from './admin-app';

const appGroup = { groupId: 'g9', name: 'atlassian-addons-admin' };
const backup = { type: 'app', id: 'backup', name: 'Backup' } as const;

ruleTester(adminApp, {
  pass: [
    {
      name: 'an app that holds something, but not administration',
      snapshot: jiraSnapshot({
        'jira.groups': [appGroup],
        'jira.groupMembers': [{ groupId: 'g9', members: [] }],
        'jira.accounts': [anAccount('backup', { accountType: 'app' }), anAccount('ada')],
      }),
      results: [{ outcome: 'pass', resource: backup }],
    },
  ],
  fail: [
    {
      name: 'an app in Jira’s group for apps that administer',
      snapshot: jiraSnapshot({
        'jira.groups': [appGroup],
        'jira.groupMembers': [
          { groupId: 'g9', members: [aMember('backup', { accountType: 'app' })] },
        ],
        'jira.accounts': [anAccount('backup', { accountType: 'app' })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: backup,
          message: 'App "Backup" administers Jira',
          evidence: [
            {
              text: 'Backup is in group "atlassian-addons-admin", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g9',
              data: { groupId: 'g9', accountId: 'backup' },
            },
          ],
          affected: [],
          fixUrl: `${site}/plugins/servlet/upm`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the members of the group could not be read',
      snapshot: jiraSnapshot(
        { 'jira.accessGroups': [{ ...appGroup, access: 'admin' }] },
        { 'jira.groupMembers': [hidden('g9')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'group', id: 'g9', name: 'atlassian-addons-admin' },
          reason:
            'The members of group "atlassian-addons-admin" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'whether the group exists could not be read',
      snapshot: jiraSnapshot(
        { 'jira.accounts': [anAccount('backup', { accountType: 'app' })] },
        { 'jira.groups': [refused] },
      ),
      results: [
        { outcome: 'not-available', resource: backup, reason: 'Jira refused the request (403)' },
      ],
    },
    {
      name: 'a member of a kind that is not known',
      snapshot: jiraSnapshot({
        'jira.groups': [appGroup],
        'jira.groupMembers': [
          { groupId: 'g9', members: [aMember('backup', { accountType: 'unknown' })] },
        ],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: backup,
          reason: 'Whether Backup is an app is not known',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an app that is switched off, and a person who strayed into the group',
      snapshot: jiraSnapshot({
        'jira.groups': [appGroup],
        'jira.groupMembers': [
          {
            groupId: 'g9',
            members: [aMember('backup', { accountType: 'app', active: false }), aMember('ada')],
          },
        ],
        'jira.accounts': [anAccount('backup', { accountType: 'app', active: false })],
      }),
      results: [{ outcome: 'pass', resource: backup }],
    },
  ],
});
