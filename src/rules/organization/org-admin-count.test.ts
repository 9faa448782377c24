import type { ResourceRef } from '../../contract';
import type { OrganizationUser } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  anOrganizationGroup,
  aUser,
  groupsSource,
  organizationFixUrl,
  usersSource,
} from '../testing/organization';
import { hidden, organizationSnapshot, refused } from '../testing/snapshot';
import { orgAdminCount } from './org-admin-count';

const acme: ResourceRef = {
  type: 'org:organization',
  id: 'organization',
  name: 'Acme',
  url: organizationFixUrl,
};
const orgAdmin = 'atlassian/org-admin';

function admins(...ids: string[]): OrganizationUser[] {
  return ids.map((id) => aUser(id, { roles: [orgAdmin] }));
}

function held(accountId: string, name: string) {
  return {
    text: `${name} is organization admin`,
    source: usersSource,
    data: { accountId, role: orgAdmin },
  };
}

const passing = [{ outcome: 'pass', resource: acme }] as const;
const failing = {
  outcome: 'fail',
  resource: acme,
  affected: [],
  fixUrl: organizationFixUrl,
} as const;

ruleTester(orgAdminCount, {
  pass: [
    {
      name: 'two of them, and people who administer less or nothing',
      snapshot: organizationSnapshot({
        'organization.users': [
          ...admins('ada', 'bob'),
          aUser('sam', { roles: ['atlassian/site-admin'] }),
          aUser('joy', { groupIds: ['g2'] }),
        ],
        'organization.groups': [anOrganizationGroup('g2')],
      }),
      results: passing,
    },
  ],
  fail: [
    {
      name: 'three where two are allowed, one of them through a group',
      snapshot: organizationSnapshot({
        'organization.users': [...admins('ada', 'bob'), aUser('cleo', { groupIds: ['g1'] })],
        'organization.groups': [
          anOrganizationGroup('g1', { name: 'org-admins', roles: [orgAdmin], users: 1 }),
        ],
      }),
      settings: { thresholds: { maxAdmins: 2 } },
      results: [
        {
          ...failing,
          message: 'The organization has 3 organization admins, more than 2',
          evidence: [
            held('ada', 'Ada'),
            held('bob', 'Bob'),
            {
              text: 'Cleo is organization admin through group "org-admins"',
              source: groupsSource,
              data: { accountId: 'cleo', role: orgAdmin, groupId: 'g1' },
            },
          ],
        },
      ],
    },
    {
      name: 'only one who is active',
      snapshot: organizationSnapshot({
        'organization.users': [
          ...admins('ada'),
          aUser('dan', { roles: [orgAdmin], status: 'deactivated' }),
          aUser('bot', { roles: [orgAdmin], accountType: 'app' }),
        ],
      }),
      results: [
        {
          ...failing,
          message: 'The organization has 1 organization admin, fewer than 2',
          evidence: [held('ada', 'Ada')],
        },
      ],
    },
    {
      name: 'too many already, though not everyone could be read',
      snapshot: organizationSnapshot(
        { 'organization.users': admins('ada', 'bob') },
        { 'organization.users': [refused] },
      ),
      settings: { thresholds: { maxAdmins: 1 } },
      results: [
        {
          ...failing,
          message: 'The organization has at least 2 organization admins, more than 1',
          evidence: [held('ada', 'Ada'), held('bob', 'Bob')],
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'one was seen, and one account could not be read',
      snapshot: organizationSnapshot(
        { 'organization.users': admins('ada') },
        { 'organization.users': [hidden('bob')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: acme,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'a list that is cut off',
      snapshot: organizationSnapshot(
        { 'organization.users': admins('ada', 'bob') },
        { 'organization.users': [refused] },
      ),
      results: [
        { outcome: 'not-available', resource: acme, reason: 'Jira refused the request (403)' },
      ],
    },
    {
      name: 'a group of which only some are known',
      snapshot: organizationSnapshot({
        'organization.users': [...admins('ada', 'bob'), aUser('cleo', { groupIds: ['g1'] })],
        'organization.groups': [
          anOrganizationGroup('g1', { name: 'org-admins', roles: [orgAdmin], users: 4 }),
        ],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: acme,
          reason: 'Of the 4 members of group "org-admins" only 1 are among the users',
        },
      ],
    },
    {
      name: 'nobody at all',
      snapshot: organizationSnapshot({ 'organization.users': [aUser('ada')] }),
      results: [
        {
          outcome: 'not-available',
          resource: acme,
          reason: 'The organization told of nobody that they administer it',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'exactly the threshold, and somebody who could not be read does not matter',
      snapshot: organizationSnapshot(
        { 'organization.users': admins('ada', 'bob', 'cleo', 'dan') },
        { 'organization.users': [hidden('eve')] },
      ),
      results: passing,
    },
  ],
});
