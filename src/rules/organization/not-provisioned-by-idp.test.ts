import { ruleTester } from '../rule-tester';
import {
  account,
  anOrganizationGroup,
  aUser,
  organizationFixUrl,
  outside,
  passes,
  unknown,
  usersSource,
} from '../testing/organization';
import { organizationSnapshot, refused } from '../testing/snapshot';
import { notProvisionedByIdp } from './not-provisioned-by-idp';

const invited = {
  outcome: 'fail',
  resource: account('bob'),
  message: 'Bob does not come from the identity provider',
  evidence: [
    {
      text: 'Bob was invited, while others come from the identity provider',
      source: usersSource,
      data: { accountId: 'bob', managementSource: 'invited' },
    },
  ],
  affected: [],
  fixUrl: organizationFixUrl,
} as const;

ruleTester(notProvisionedByIdp, {
  pass: [
    {
      name: 'everyone is synced',
      snapshot: organizationSnapshot({ 'organization.users': [aUser('ada')] }),
      results: [passes('ada')],
    },
  ],
  fail: [
    {
      name: 'somebody was invited beside synced colleagues',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('ada'), aUser('bob', { source: 'invited' })],
      }),
      results: [passes('ada'), invited],
    },
    {
      name: 'somebody was invited where only groups are synced',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('bob', { source: 'invited' })],
        'organization.groups': [anOrganizationGroup('g1')],
      }),
      results: [invited],
    },
  ],
  notAvailable: [
    {
      name: 'a managed account of which the organization does not tell',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('ada'), aUser('bob', { source: undefined })],
      }),
      results: [
        passes('ada'),
        unknown('bob', 'The organization does not tell where the account comes from'),
      ],
    },
    {
      name: 'nobody is synced, and the groups could not be read',
      snapshot: organizationSnapshot(
        { 'organization.users': [aUser('bob', { source: 'invited' })] },
        { 'organization.groups': [refused] },
      ),
      results: [unknown('bob', 'Jira refused the request (403)')],
    },
  ],
  notApplicable: [
    {
      name: 'an organization without an identity provider',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('bob', { source: 'invited' })],
        'organization.groups': [anOrganizationGroup('g1', { externallySynced: false })],
      }),
      results: [
        outside('bob', 'No identity provider makes accounts or groups of the organization'),
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a guest of whom the organization does not tell, and a program',
      snapshot: organizationSnapshot({
        'organization.users': [
          aUser('ada'),
          aUser('gus', { managed: false, source: undefined }),
          aUser('bot', { accountType: 'app', source: 'invited' }),
        ],
      }),
      results: [
        passes('ada'),
        outside(
          'gus',
          'The account is not managed, so the organization does not tell where it comes from',
        ),
        outside('bot', 'The account belongs to a program'),
      ],
    },
  ],
});
