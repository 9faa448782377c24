import { ruleTester } from '../rule-tester';
import { aMember, anAccount } from '../testing/jira';
import { hidden, jiraSnapshot, site } from '../testing/snapshot';
import { nonAdminGlobalPower } from './non-admin-global-power';

const admins = { groupId: 'g-admin', name: 'jira-admins', access: 'admin' } as const;

function resource(id: string, name: string) {
  return { type: 'account', id, name, url: `${site}/jira/people/${id}` } as const;
}

/** Ada administers by a group; Berta was asked about. */
function asked(permissions: readonly string[]) {
  return {
    'jira.accounts': [anAccount('ada'), anAccount('berta')],
    'jira.accessGroups': [admins],
    'jira.groupMembers': [{ groupId: 'g-admin', members: [aMember('ada')] }],
    'jira.globalPowers': [{ accountId: 'berta', permissions }],
  };
}

function unasked(id: string, name: string) {
  return {
    outcome: 'not-available',
    resource: resource(id, name),
    reason:
      'Accounts are asked about one by one, no more than 1 in this scan, and this one was not',
  } as const;
}

ruleTester(nonAdminGlobalPower, {
  pass: [
    {
      name: 'the account administers nothing',
      snapshot: jiraSnapshot(asked([])),
      results: [{ outcome: 'pass', resource: resource('berta', 'Berta') }],
    },
  ],
  fail: [
    {
      name: 'the account administers and is in no group that does',
      snapshot: jiraSnapshot(asked(['ADMINISTER', 'SYSTEM_ADMIN'])),
      results: [
        {
          outcome: 'fail',
          resource: resource('berta', 'Berta'),
          message: 'Berta administers Jira and is in no group of administrators',
          evidence: [
            {
              text: 'Berta holds Administer and System admin',
              source: 'POST /rest/api/3/permissions/check',
              data: { accountId: 'berta', permissions: 'ADMINISTER, SYSTEM_ADMIN' },
            },
          ],
          affected: [],
          fixUrl: `${site}/secure/admin/GlobalPermissions!default.jspa`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'not everybody was asked about',
      snapshot: jiraSnapshot(
        {
          ...asked([]),
          'jira.accounts': ['ada', 'berta', 'carl', 'dora', 'emil'].map((id) => anAccount(id)),
        },
        { 'jira.globalPowers': [hidden('carl')] },
      ),
      results: [
        { outcome: 'pass', resource: resource('berta', 'Berta') },
        {
          outcome: 'not-available',
          resource: resource('carl', 'Carl'),
          reason: 'Jira refused the request (403)',
        },
        unasked('dora', 'Dora'),
        unasked('emil', 'Emil'),
      ],
    },
    {
      name: 'who is in a group of administrators could not be read',
      snapshot: jiraSnapshot(
        { ...asked(['ADMINISTER']), 'jira.groupMembers': [] },
        { 'jira.groupMembers': [hidden('g-admin')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: resource('berta', 'Berta'),
          reason:
            'The members of group "jira-admins" could not be read: Jira refused the request (403)',
        },
        unasked('ada', 'Ada'),
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the account is deactivated, or gone, and was not asked about',
      snapshot: jiraSnapshot({
        ...asked([]),
        'jira.accounts': [
          anAccount('berta'),
          anAccount('carl', { active: false }),
          anAccount('dora', { exists: false }),
        ],
      }),
      results: [{ outcome: 'pass', resource: resource('berta', 'Berta') }],
    },
    {
      name: 'the account was found to be in a group of administrators after all',
      snapshot: jiraSnapshot({
        ...asked(['ADMINISTER']),
        'jira.groupMembers': [{ groupId: 'g-admin', members: [aMember('ada'), aMember('berta')] }],
      }),
      results: [{ outcome: 'pass', resource: resource('berta', 'Berta') }],
    },
  ],
});
