import type { OrganizationUser } from '../../domain';
import { ruleTester } from '../rule-tester';
import type { Change } from '../testing/organization';
import {
  account,
  aUser,
  organizationFixUrl,
  outside,
  passes,
  unknown,
  usersSource,
} from '../testing/organization';
import { organizationSnapshot } from '../testing/snapshot';
import { unmanagedAccess } from './unmanaged-access';

function gus(change: Change<OrganizationUser>) {
  return organizationSnapshot({
    'organization.users': [aUser('ada'), aUser('gus', { managed: false, ...change })],
  });
}

function opens(text: string, products: string) {
  return {
    outcome: 'fail',
    resource: account('gus'),
    message: 'Gus opens products with an account that is not managed',
    evidence: [
      {
        text: `Gus opens ${text} with an account that is not managed`,
        source: usersSource,
        data: { accountId: 'gus', claimStatus: 'unmanaged', products },
      },
    ],
    affected: [],
    fixUrl: organizationFixUrl,
  } as const;
}

ruleTester(unmanagedAccess, {
  pass: [
    {
      name: 'everyone is managed',
      snapshot: organizationSnapshot({ 'organization.users': [aUser('ada')] }),
      results: [passes('ada')],
    },
  ],
  fail: [
    {
      name: 'an account that opens two products, one of them on two sites',
      snapshot: gus({
        products: [
          { id: '1', key: 'jira' },
          { id: '2', key: 'confluence' },
          { id: '3', key: 'jira' },
        ],
      }),
      results: [passes('ada'), opens('Confluence and Jira', 'confluence, jira')],
    },
    {
      name: 'an account that may open a product and never has',
      snapshot: gus({ products: [], resources: 1 }),
      results: [passes('ada'), opens('1 product', '1 product')],
    },
  ],
  notAvailable: [
    {
      name: 'an account of which the organization does not tell',
      snapshot: gus({ managed: undefined }),
      results: [
        passes('ada'),
        unknown('gus', 'The organization does not tell whether it manages the account'),
      ],
    },
    {
      name: 'an organization that tells of no product',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('gus', { managed: false, products: [] })],
      }),
      results: [unknown('gus', 'The organization told of nobody which products they open')],
    },
  ],
  nearMiss: [
    {
      name: 'an account that opens nothing',
      snapshot: gus({ products: [] }),
      results: [passes('ada'), passes('gus')],
    },
    {
      name: 'a suspended account',
      snapshot: gus({ status: 'suspended' }),
      results: [passes('ada'), outside('gus', 'The account is suspended')],
    },
  ],
});
