import type { OrganizationUser } from '../../domain';
import { ruleTester } from '../rule-tester';
import type { Change } from '../testing/organization';
import {
  account,
  aUser,
  boss,
  daysAgo,
  organizationFixUrl,
  outside,
  passes,
  unknown,
  usersSource,
} from '../testing/organization';
import { organizationSnapshot, refused } from '../testing/snapshot';
import { dormantAdmin } from './dormant-admin';

const longAgo = [{ key: 'jira', lastActiveAt: daysAgo(130) }];

function ray(change: Change<OrganizationUser>) {
  return {
    'organization.users': [boss, aUser('ray', { roles: ['atlassian/org-admin'], ...change })],
  };
}

ruleTester(dormantAdmin, {
  pass: [
    {
      name: 'an administrator who was here yesterday',
      snapshot: organizationSnapshot({ 'organization.users': [boss] }),
      results: [passes('boss')],
    },
  ],
  fail: [
    {
      name: 'an administrator who has not been seen for long',
      snapshot: organizationSnapshot(ray({ products: longAgo })),
      results: [
        passes('boss'),
        {
          outcome: 'fail',
          resource: account('ray'),
          message: 'Ray has not been active for 130 days and is organization admin',
          evidence: [
            {
              text: `Ray was last active on ${daysAgo(130).slice(0, 10)}, in Jira`,
              source: usersSource,
              data: {
                accountId: 'ray',
                lastActiveAt: daysAgo(130),
                product: 'jira',
                days: 130,
              },
            },
            {
              text: 'Ray is organization admin',
              source: usersSource,
              data: { accountId: 'ray', role: 'atlassian/org-admin' },
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
      name: 'an administrator who opens no product',
      snapshot: organizationSnapshot(ray({ products: [] })),
      results: [
        passes('boss'),
        unknown('ray', 'The account opens no product, and nothing else tells of its activity'),
      ],
    },
    {
      name: 'a dormant account whose groups may make it an administrator',
      snapshot: organizationSnapshot(ray({ roles: [], groupIds: ['g1'], products: longAgo }), {
        'organization.groups': [refused],
      }),
      results: [
        passes('boss'),
        unknown(
          'ray',
          'Which administrator roles groups give could not be read: Jira refused the request (403)',
        ),
      ],
    },
  ],
  nearMiss: [
    {
      name: 'two months, a dormant colleague, and one who was never active',
      snapshot: organizationSnapshot({
        'organization.users': [
          aUser('ray', {
            roles: ['atlassian/org-admin'],
            products: [{ key: 'jira', lastActiveAt: daysAgo(60) }],
          }),
          aUser('joy', { products: longAgo }),
          aUser('may', { roles: ['atlassian/site-admin'], products: [{ key: 'jira' }] }),
        ],
      }),
      results: [
        passes('ray'),
        outside('joy', 'The account holds no administrator role'),
        outside('may', 'The account has never been active'),
      ],
    },
  ],
});
