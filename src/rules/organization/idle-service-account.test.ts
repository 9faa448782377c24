import type { ResourceRef } from '../../contract';
import type { OauthClient, ServiceAccount } from '../../domain';
import { ruleTester } from '../rule-tester';
import { aToken, aUser, daysAgo, organizationFixUrl } from '../testing/organization';
import { hidden, organizationSnapshot, refused } from '../testing/snapshot';
import { idleServiceAccount } from './idle-service-account';

const deployer: ServiceAccount = {
  ...{ id: 's1', accountId: 'svc', name: 'Deployer', status: 'active' },
  updatedAt: daysAgo(300),
};
const warehouse: OauthClient = {
  ...{ id: 'c1', name: 'Warehouse', status: 'active', createdAt: daysAgo(400) },
};
const theAccount: ResourceRef = { type: 'org:service-account', id: 's1', name: 'Deployer' };
const theClient: ResourceRef = { type: 'org:service-account', id: 'c1', name: 'Warehouse' };

function withTokens(...tokens: Parameters<typeof aToken>[1][]) {
  return organizationSnapshot({
    'organization.serviceAccounts': [deployer],
    'organization.serviceAccountTokens': tokens.map((change, at) =>
      aToken(`t${String(at)}`, { accountId: 'svc', ...change }),
    ),
  });
}

function idle(says: string, data: { days: number; tokens: number; live: number }) {
  return {
    outcome: 'fail',
    resource: theAccount,
    message: `Service account "Deployer" ${says}`,
    evidence: [
      {
        text: `Service account "Deployer" ${says}`,
        source: 'GET /admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens',
        data: { serviceAccountId: 's1', ...data },
      },
    ],
    affected: [],
    fixUrl: organizationFixUrl,
  } as const;
}

const used = [{ outcome: 'pass', resource: theAccount }] as const;

ruleTester(idleServiceAccount, {
  pass: [{ name: 'its token was used yesterday', snapshot: withTokens({}), results: used }],
  fail: [
    {
      name: 'none of its tokens was used lately',
      snapshot: withTokens(
        { createdAt: daysAgo(300), lastActiveAt: daysAgo(91) },
        { createdAt: daysAgo(500), lastActiveAt: daysAgo(400), blocked: true },
      ),
      results: [idle('has not been used for 91 days', { days: 91, tokens: 2, live: 1 })],
    },
    {
      name: 'its token was never used',
      snapshot: withTokens({ createdAt: daysAgo(200), lastActiveAt: undefined }),
      results: [idle('has never used an API token', { days: 200, tokens: 1, live: 1 })],
    },
    {
      name: 'it has no token at all',
      snapshot: withTokens(),
      results: [
        {
          ...idle('has no API token', { days: 300, tokens: 0, live: 0 }),
          confidence: 'inferred',
        },
      ],
    },
    {
      name: 'an OAuth client that was last used long ago',
      snapshot: organizationSnapshot({
        'organization.oauthClients': [{ ...warehouse, lastActiveAt: daysAgo(120) }],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theClient,
          message: 'OAuth client "Warehouse" has not been used for 120 days',
          evidence: [
            {
              text: 'OAuth client "Warehouse" has not been used for 120 days',
              source: 'GET /admin/api-access/v1/orgs/{orgId}/oauth-clients',
              data: {
                clientId: 'c1',
                days: 120,
                createdAt: daysAgo(400),
                expiresAt: null,
                lastActiveAt: daysAgo(120),
              },
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
      name: 'a client of whom nobody knows, and an account without any time',
      snapshot: organizationSnapshot({
        'organization.serviceAccounts': [{ id: 's1', name: 'Deployer', status: 'active' }],
        'organization.oauthClients': [warehouse],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theAccount,
          reason: 'The organization does not tell when it was last used',
        },
        {
          outcome: 'not-available',
          resource: theClient,
          reason: 'The organization does not tell when OAuth clients were last used',
        },
      ],
    },
    {
      name: 'tokens, clients and an account that could not be read',
      snapshot: organizationSnapshot(
        { 'organization.serviceAccounts': [deployer] },
        {
          'organization.serviceAccounts': [hidden('s2')],
          'organization.serviceAccountTokens': [refused],
          'organization.oauthClients': [refused],
        },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theAccount,
          reason: 'Jira refused the request (403)',
        },
        {
          outcome: 'not-available',
          resource: { type: 'org:service-account', id: 's2', name: 'Service account s2' },
          reason: 'Jira refused the request (403)',
        },
        {
          outcome: 'not-available',
          resource: { type: 'org:service-account', id: 'oauth-clients', name: 'OAuth clients' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'one of two tokens is in use',
      snapshot: withTokens({ lastActiveAt: daysAgo(180) }, { lastActiveAt: daysAgo(2) }),
      results: used,
    },
    {
      name: 'exactly the threshold',
      snapshot: withTokens({ createdAt: daysAgo(200), lastActiveAt: daysAgo(90) }),
      results: used,
    },
    {
      name: 'a new token that was not used yet',
      snapshot: withTokens({ createdAt: daysAgo(3), lastActiveAt: undefined }),
      results: used,
    },
    {
      name: 'the account itself is new',
      snapshot: organizationSnapshot({
        'organization.serviceAccounts': [{ ...deployer, updatedAt: daysAgo(10) }],
      }),
      results: used,
    },
    {
      name: 'it was active in a product without a token',
      snapshot: organizationSnapshot({
        'organization.serviceAccounts': [deployer],
        'organization.users': [aUser('svc', { accountType: 'app' })],
      }),
      results: used,
    },
    {
      name: 'an account and a client that are switched off, and a new client',
      snapshot: organizationSnapshot({
        'organization.serviceAccounts': [{ ...deployer, status: 'inactive' }],
        'organization.oauthClients': [
          { ...warehouse, status: 'inactive' },
          { ...warehouse, id: 'c2', createdAt: daysAgo(10) },
        ],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: theAccount,
          reason: 'The service account is switched off',
        },
        {
          outcome: 'not-applicable',
          resource: theClient,
          reason: 'The OAuth client is switched off',
        },
        { outcome: 'pass', resource: { ...theClient, id: 'c2' } },
      ],
    },
  ],
});
