import type { OrganizationUser } from '../../domain';
import { ruleTester } from '../rule-tester';
import type { Change } from '../testing/organization';
import {
  account,
  aUser,
  daysAgo,
  organizationFixUrl,
  outside,
  passes,
  unknown,
  usersSource,
} from '../testing/organization';
import { organizationSnapshot } from '../testing/snapshot';
import { neverActive } from './never-active';

function joy(change: Change<OrganizationUser>) {
  return organizationSnapshot({
    'organization.users': [
      aUser('ada'),
      aUser('joy', { products: [{ key: 'jira' }], addedAt: daysAgo(200), ...change }),
    ],
  });
}

const never = {
  outcome: 'fail',
  resource: account('joy'),
  message: 'Joy has never been active',
  evidence: [
    {
      text: `Joy was added on ${daysAgo(200).slice(0, 10)}, 200 days ago, and has been active nowhere`,
      source: usersSource,
      data: { accountId: 'joy', addedAt: daysAgo(200), days: 200 },
    },
  ],
  affected: [],
  fixUrl: organizationFixUrl,
} as const;

ruleTester(neverActive, {
  pass: [
    {
      name: 'somebody who was here yesterday',
      snapshot: organizationSnapshot({ 'organization.users': [aUser('ada')] }),
      results: [passes('ada')],
    },
  ],
  fail: [
    {
      name: 'somebody who was invited long ago and never came',
      snapshot: joy({}),
      results: [passes('ada'), never],
    },
    {
      name: 'somebody who is listed without any product',
      snapshot: joy({ products: [] }),
      results: [passes('ada'), never],
    },
  ],
  notAvailable: [
    {
      name: 'somebody of whom nobody knows since when',
      snapshot: joy({ addedAt: undefined }),
      results: [
        passes('ada'),
        unknown('joy', 'The organization does not tell when the account was added'),
      ],
    },
    {
      name: 'an organization that tells of no product',
      snapshot: organizationSnapshot({ 'organization.users': [aUser('joy', { products: [] })] }),
      results: [unknown('joy', 'The organization told of nobody which products they open')],
    },
  ],
  nearMiss: [
    {
      name: 'exactly the threshold',
      snapshot: joy({ addedAt: daysAgo(90) }),
      results: [passes('ada'), passes('joy')],
    },
    {
      name: 'somebody who was active once, long ago',
      snapshot: joy({ products: [{ key: 'jira', lastActiveAt: daysAgo(500) }] }),
      results: [passes('ada'), passes('joy')],
    },
    {
      name: 'an administrator who needs no product',
      snapshot: joy({ products: [], roles: ['atlassian/org-admin'] }),
      results: [passes('ada'), outside('joy', 'The account administers and opens no product')],
    },
  ],
});
