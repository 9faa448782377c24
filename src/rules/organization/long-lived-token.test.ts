import { ruleTester } from '../rule-tester';
import {
  account,
  adasToken,
  aToken,
  aUser,
  daysAgo,
  organizationFixUrl,
  token,
  tokenFinding,
} from '../testing/organization';
import { hidden, organizationSnapshot } from '../testing/snapshot';
import { longLivedToken } from './long-lived-token';

const passing = [{ outcome: 'pass', resource: token('t1') }] as const;

ruleTester(longLivedToken, {
  pass: [{ name: 'it ends in 100 days', snapshot: adasToken({}), results: passing }],
  fail: [
    {
      name: 'it never ends',
      snapshot: adasToken({ expiresAt: undefined }),
      results: [tokenFinding('never ends', { expiresAt: undefined })],
    },
    {
      name: 'it ends in a day more than a year',
      snapshot: adasToken({ expiresAt: daysAgo(-365.9) }),
      results: [tokenFinding('ends in 366 days', { expiresAt: daysAgo(-365.9) })],
    },
    {
      name: 'it ends in more than a year, whenever it was made',
      snapshot: adasToken({ createdAt: undefined, expiresAt: daysAgo(-400) }),
      results: [
        tokenFinding('ends in 400 days', { createdAt: undefined, expiresAt: daysAgo(-400) }),
      ],
    },
    {
      name: 'by the threshold of the settings, for the token of a program',
      snapshot: organizationSnapshot({
        'organization.serviceAccountTokens': [aToken('t2', { accountId: 'svc' })],
      }),
      settings: { thresholds: { tokenMaxDays: 90 } },
      results: [
        {
          outcome: 'fail',
          resource: token('t2', 'account svc'),
          message: 'API token "t2" of account svc ends in 100 days',
          evidence: [
            {
              text: 'API token "t2" of account svc ends in 100 days',
              source: 'GET /admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens',
              data: {
                tokenId: 't2',
                accountId: 'svc',
                createdAt: daysAgo(100),
                expiresAt: daysAgo(-100),
                lastActiveAt: daysAgo(1),
              },
            },
          ],
          affected: [{ ...account('svc'), name: 'account svc' }],
          fixUrl: organizationFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a token that could not be read',
      snapshot: organizationSnapshot(
        { 'organization.users': [aUser('ada')] },
        { 'organization.apiTokens': [hidden('t1')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'org:api-token', id: 't1', name: 'API token t1' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'it ends in exactly a year, and was made long ago',
      snapshot: adasToken({ createdAt: daysAgo(300), expiresAt: daysAgo(-365) }),
      results: passing,
    },
    {
      name: 'it never ends, but is blocked',
      snapshot: adasToken({ expiresAt: undefined, blocked: true }),
      results: [{ outcome: 'not-applicable', resource: token('t1'), reason: 'It is blocked' }],
    },
  ],
});
