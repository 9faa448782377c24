import { ruleTester } from '../rule-tester';
import { adasToken, aToken, daysAgo, token, tokenFinding } from '../testing/organization';
import { organizationSnapshot } from '../testing/snapshot';
import { unusedToken } from './unused-token';

const passing = [{ outcome: 'pass', resource: token('t1') }] as const;

ruleTester(unusedToken, {
  pass: [{ name: 'it was used yesterday', snapshot: adasToken({}), results: passing }],
  fail: [
    {
      name: 'it was last used 91 days ago',
      snapshot: adasToken({ lastActiveAt: daysAgo(91) }),
      results: [tokenFinding('has not been used for 91 days', { lastActiveAt: daysAgo(91) })],
    },
    {
      name: 'it was made long ago and never used',
      snapshot: adasToken({ lastActiveAt: undefined }),
      results: [
        tokenFinding('has never been used in the 100 days since it was made', {
          lastActiveAt: undefined,
        }),
      ],
    },
  ],
  notAvailable: [
    {
      name: 'no time is told',
      snapshot: adasToken({ lastActiveAt: undefined, createdAt: undefined }),
      results: [
        {
          outcome: 'not-available',
          resource: token('t1'),
          reason: 'The organization does not tell when the token was last used',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'exactly the threshold',
      snapshot: adasToken({ lastActiveAt: daysAgo(90) }),
      results: passing,
    },
    {
      name: 'it was never used, but is new',
      snapshot: adasToken({ lastActiveAt: undefined, createdAt: daysAgo(10) }),
      results: passing,
    },
    {
      name: 'an idle token of a program belongs to another rule',
      snapshot: organizationSnapshot({
        'organization.serviceAccountTokens': [
          aToken('t2', { accountId: 'svc', lastActiveAt: daysAgo(200) }),
        ],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: token('t2', 'account svc'),
          reason: 'Whether a program is idle is asked of all its tokens together',
        },
      ],
    },
  ],
});
