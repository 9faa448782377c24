import { ruleTester } from '../rule-tester';
import {
  account,
  adasToken,
  aToken,
  daysAgo,
  organizationFixUrl,
  token,
  tokenFinding,
} from '../testing/organization';
import { organizationSnapshot } from '../testing/snapshot';
import { longLivedToken } from './long-lived-token';

const passing = [{ outcome: 'pass', resource: token('t1') }] as const;

ruleTester(longLivedToken, {
  pass: [{ name: 'it lives for 200 days', snapshot: adasToken({}), results: passing }],
  fail: [
    {
      name: 'it never ends',
      snapshot: adasToken({ expiresAt: undefined }),
      results: [tokenFinding('never ends', { expiresAt: undefined })],
    },
    {
      name: 'it lives for a day more than a year',
      snapshot: adasToken({ expiresAt: daysAgo(-266) }),
      results: [tokenFinding('lives for 366 days', { expiresAt: daysAgo(-266) })],
    },
    {
      name: 'it still has more than a year to live, whenever it was made',
      snapshot: adasToken({ createdAt: undefined, expiresAt: daysAgo(-400) }),
      results: [
        tokenFinding('lives for 400 days', { createdAt: undefined, expiresAt: daysAgo(-400) }),
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
          message: 'API token "t2" of account svc lives for 200 days',
          evidence: [
            {
              text: 'API token "t2" of account svc lives for 200 days',
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
      name: 'nobody knows when it was made',
      snapshot: adasToken({ createdAt: undefined }),
      results: [
        {
          outcome: 'not-available',
          resource: token('t1'),
          reason: 'The organization does not tell when the token was made',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'exactly a year, and the rest of the last day',
      snapshot: adasToken({ expiresAt: daysAgo(-265.9) }),
      results: passing,
    },
    {
      name: 'it never ends, but is blocked',
      snapshot: adasToken({ expiresAt: undefined, blocked: true }),
      results: [{ outcome: 'not-applicable', resource: token('t1'), reason: 'It is blocked' }],
    },
  ],
});
