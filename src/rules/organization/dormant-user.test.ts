import type { OrganizationUser } from '../../domain';
import { ruleTester } from '../rule-tester';
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
import { hidden, organizationSnapshot } from '../testing/snapshot';
import { dormantUser } from './dormant-user';

function ray(...products: OrganizationUser['products']) {
  return organizationSnapshot({ 'organization.users': [aUser('ada'), aUser('ray', { products })] });
}

function dormant(days: number, product = 'jira') {
  const lastActiveAt = daysAgo(days);
  return {
    outcome: 'fail',
    resource: account('ray'),
    message: `Ray has not been active for ${String(days)} days`,
    evidence: [
      {
        text: `Ray was last active on ${lastActiveAt.slice(0, 10)}, in ${product === 'jira' ? 'Jira' : product}`,
        source: usersSource,
        data: { accountId: 'ray', lastActiveAt, product, days },
      },
    ],
    affected: [],
    fixUrl: organizationFixUrl,
  } as const;
}

ruleTester(dormantUser, {
  pass: [
    {
      name: 'somebody who was here yesterday',
      snapshot: organizationSnapshot({ 'organization.users': [aUser('ada')] }),
      results: [passes('ada')],
    },
  ],
  fail: [
    {
      name: 'somebody whose last activity of all products is too long ago',
      snapshot: ray(
        { key: 'confluence', lastActiveAt: daysAgo(120) },
        { key: 'jira', lastActiveAt: daysAgo(91) },
        { key: 'jira' },
      ),
      results: [passes('ada'), dormant(91)],
    },
    {
      name: 'by the threshold of the settings',
      snapshot: ray({ key: 'jira', lastActiveAt: daysAgo(31) }),
      settings: { thresholds: { dormantDays: 30 } },
      results: [passes('ada'), dormant(31)],
    },
  ],
  notAvailable: [
    {
      name: 'an account that could not be read',
      snapshot: organizationSnapshot({}, { 'organization.users': [hidden('ray')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'account', id: 'ray', name: 'Account ray' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'an organization that tells of no product',
      snapshot: organizationSnapshot({ 'organization.users': [aUser('ray', { products: [] })] }),
      results: [unknown('ray', 'The organization told of nobody which products they open')],
    },
  ],
  nearMiss: [
    {
      name: 'active in one product, dormant in the other',
      snapshot: ray(
        { key: 'jira', lastActiveAt: daysAgo(2) },
        { key: 'confluence', lastActiveAt: daysAgo(400) },
      ),
      results: [passes('ada'), passes('ray')],
    },
    {
      name: 'exactly the threshold, and some hours of the day after',
      snapshot: ray({ key: 'jira', lastActiveAt: daysAgo(90.9) }),
      results: [passes('ada'), passes('ray')],
    },
    {
      name: 'somebody who came back lately',
      snapshot: organizationSnapshot({
        'organization.users': [
          aUser('ray', {
            products: [{ key: 'jira', lastActiveAt: daysAgo(500) }],
            addedAt: daysAgo(10),
          }),
        ],
      }),
      results: [passes('ray')],
    },
    {
      name: 'somebody who was never active, and somebody who opens nothing',
      snapshot: organizationSnapshot({
        'organization.users': [
          aUser('ada'),
          aUser('ray', { products: [{ key: 'jira' }] }),
          aUser('may', { products: [], resources: 1 }),
          aUser('joy', { products: [] }),
        ],
      }),
      results: [
        passes('ada'),
        outside('ray', 'The account has never been active'),
        outside('may', 'The account has never been active'),
        outside('joy', 'The account opens no product'),
      ],
    },
    {
      name: 'a suspended account',
      snapshot: organizationSnapshot({
        'organization.users': [
          aUser('ray', {
            status: 'suspended',
            products: [{ key: 'jira', lastActiveAt: daysAgo(500) }],
          }),
        ],
      }),
      results: [outside('ray', 'The account is suspended')],
    },
  ],
});
