import { ruleTester } from '../rule-tester';
import {
  account,
  aUser,
  boss,
  organizationFixUrl,
  outside,
  passes,
  unknown,
  usersSource,
} from '../testing/organization';
import { organizationSnapshot } from '../testing/snapshot';
import { unmanagedAdmin } from './unmanaged-admin';

ruleTester(unmanagedAdmin, {
  pass: [
    {
      name: 'administrators with managed accounts',
      snapshot: organizationSnapshot({ 'organization.users': [boss] }),
      results: [passes('boss')],
    },
  ],
  fail: [
    {
      name: 'an administrator with an account of their own, who also holds a token',
      snapshot: organizationSnapshot({
        'organization.users': [
          boss,
          aUser('gus', { managed: false, roles: ['atlassian/site-admin'] }),
        ],
        'organization.apiTokens': [{ id: 't1', label: 'ci', accountId: 'gus', blocked: false }],
      }),
      results: [
        passes('boss'),
        {
          outcome: 'fail',
          resource: account('gus'),
          message:
            'Gus has an account that is not managed and is site admin; holds 1 live API token',
          evidence: [
            {
              text: 'The organization does not manage the account of Gus',
              source: usersSource,
              data: { accountId: 'gus', claimStatus: 'unmanaged' },
            },
            {
              text: 'Gus is site admin',
              source: usersSource,
              data: { accountId: 'gus', role: 'atlassian/site-admin' },
            },
            {
              text: 'Gus holds 1 live API token',
              source: 'GET /admin/api-access/v1/orgs/{orgId}/api-tokens',
              data: { accountId: 'gus', tokens: 1 },
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
      name: 'an administrator of whom the organization does not tell',
      snapshot: organizationSnapshot({
        'organization.users': [
          aUser('ada', { managed: undefined, roles: ['atlassian/site-admin'] }),
        ],
      }),
      results: [unknown('ada', 'The organization does not tell whether it manages the account')],
    },
  ],
  nearMiss: [
    {
      name: 'a suspended one, and one who administers nothing',
      snapshot: organizationSnapshot({
        'organization.users': [
          boss,
          aUser('sue', {
            managed: false,
            status: 'suspended',
            roles: ['atlassian/site-admin'],
          }),
          aUser('gus', { managed: false, roles: ['atlassian/ai-access'] }),
        ],
      }),
      results: [
        passes('boss'),
        outside('sue', 'The account is suspended'),
        outside('gus', 'The account holds no administrator role'),
      ],
    },
  ],
});
