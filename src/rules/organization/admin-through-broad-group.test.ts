import type { OrganizationGroup } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  account,
  anOrganizationGroup,
  aUser,
  groupsSource,
  organizationFixUrl,
} from '../testing/organization';
import type { Change } from '../testing/organization';
import { hidden, organizationSnapshot, refused } from '../testing/snapshot';
import { adminThroughBroadGroup } from './admin-through-broad-group';

const group = (id: string) => ({ type: 'group', id, name: id }) as const;
const synced = anOrganizationGroup('g0');
const plain = {
  outcome: 'not-applicable',
  resource: group('g0'),
  reason: 'The group gives no administrator role',
} as const;

function withGroup(change: Change<OrganizationGroup>) {
  return organizationSnapshot({
    'organization.groups': [
      synced,
      anOrganizationGroup('g1', { roles: ['atlassian/site-admin'], ...change }),
    ],
  });
}

const passing = [plain, { outcome: 'pass', resource: group('g1') }] as const;

ruleTester(adminThroughBroadGroup, {
  pass: [{ name: 'a small group that is synced', snapshot: withGroup({}), results: passing }],
  fail: [
    {
      name: 'a large group that is filled by hand, with the people it makes administrators',
      snapshot: organizationSnapshot({
        'organization.groups': [
          synced,
          anOrganizationGroup('g1', {
            roles: ['atlassian/user-access-admin', 'atlassian/admin'],
            users: 101,
            externallySynced: false,
          }),
        ],
        'organization.users': [
          aUser('bob', { groupIds: ['g1'] }),
          aUser('ada', { groupIds: ['g0', 'g1'] }),
          aUser('dan', { groupIds: ['g1'], status: 'deactivated' }),
          aUser('joy', { groupIds: ['g0'] }),
        ],
      }),
      results: [
        plain,
        {
          outcome: 'fail',
          resource: group('g1'),
          message:
            'Group "g1" makes its members product admin and user access admin, and has 101 members, more than 100 and is filled by hand, unlike others',
          evidence: ['has 101 members, more than 100', 'is filled by hand, unlike others'].map(
            (says) => ({
              text: `Group "g1", which makes its members product admin and user access admin, ${says}`,
              source: groupsSource,
              data: {
                groupId: 'g1',
                roles: 'atlassian/admin, atlassian/user-access-admin',
                users: 101,
              },
            }),
          ),
          affected: [account('ada'), account('bob')],
          fixUrl: organizationFixUrl,
        },
      ],
    },
    {
      name: 'a small group that is filled by hand, where the identity provider makes accounts only',
      snapshot: organizationSnapshot({
        'organization.groups': [
          anOrganizationGroup('g1', { roles: ['atlassian/site-admin'], externallySynced: false }),
        ],
        'organization.users': [aUser('ada', { source: 'synced' })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: group('g1'),
          message: 'Group "g1" makes its members site admin, and is filled by hand, unlike others',
          evidence: [
            {
              text: 'Group "g1", which makes its members site admin, is filled by hand, unlike others',
              source: groupsSource,
              data: { groupId: 'g1', roles: 'atlassian/site-admin', users: 3 },
            },
          ],
          affected: [],
          fixUrl: organizationFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'neither its size nor who fills it is told',
      snapshot: withGroup({ users: undefined, externallySynced: undefined }),
      results: [
        plain,
        {
          outcome: 'not-available',
          resource: group('g1'),
          reason: 'The organization does not tell the size of the group',
        },
      ],
    },
    {
      name: 'a search by role failed, so any group may give one',
      snapshot: organizationSnapshot(
        { 'organization.groups': [synced] },
        { 'organization.groups': [refused, hidden('g2')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: group('g0'),
          reason:
            'Which administrator roles groups give could not be read: Jira refused the request (403)',
        },
        {
          outcome: 'not-available',
          resource: { type: 'group', id: 'g2', name: 'Group g2' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'exactly the threshold',
      snapshot: withGroup({ users: 100 }),
      results: passing,
    },
    {
      name: 'a large group that opens a product and no more',
      snapshot: organizationSnapshot({
        'organization.groups': [{ ...synced, users: 5000, externallySynced: false }],
      }),
      results: [plain],
    },
    {
      name: 'a group that is filled by hand where all are',
      snapshot: organizationSnapshot({
        'organization.groups': [
          anOrganizationGroup('g1', {
            roles: ['atlassian/site-admin'],
            externallySynced: false,
          }),
        ],
      }),
      results: [{ outcome: 'pass', resource: group('g1') }],
    },
  ],
});
