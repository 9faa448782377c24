import type { AccountPolicy, Gap, OrganizationUser } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  account,
  aUser,
  organizationFixUrl,
  outside,
  passes,
  unknown,
} from '../testing/organization';
import { hidden, organizationSnapshot, refused } from '../testing/snapshot';
import { outsideSsoPolicy } from './outside-sso-policy';

const settings = { ssoPolicyIds: ['sso'] };
const inside = (accountId: string): AccountPolicy => ({ accountId, policyId: 'sso' });

function inPolicies(
  users: readonly OrganizationUser[],
  policies: readonly AccountPolicy[],
  gaps: readonly Gap[] = [],
) {
  return organizationSnapshot(
    { 'organization.users': users, 'organization.accountPolicies': policies },
    { 'organization.accountPolicies': gaps },
  );
}

ruleTester(outsideSsoPolicy, {
  pass: [
    {
      name: 'everyone is in the policy',
      snapshot: inPolicies([aUser('ada')], [inside('ada')]),
      settings,
      results: [passes('ada')],
    },
  ],
  fail: [
    {
      name: 'somebody is in another policy',
      snapshot: inPolicies(
        [aUser('ada'), aUser('bob')],
        [inside('ada'), { accountId: 'bob', policyId: 'pwd', policyName: 'Passwords' }],
      ),
      settings,
      results: [
        passes('ada'),
        {
          outcome: 'fail',
          resource: account('bob'),
          message: 'Bob signs in without single sign-on',
          evidence: [
            {
              text: 'Bob signs in by policy "Passwords", which does not enforce single sign-on',
              source: 'POST /admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch',
              data: { accountId: 'bob', policyId: 'pwd' },
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
      name: 'the settings name no policy',
      snapshot: organizationSnapshot({ 'organization.users': [aUser('ada')] }),
      results: [
        {
          outcome: 'not-available',
          resource: {
            type: 'org:organization',
            id: 'organization',
            name: 'Acme',
            url: organizationFixUrl,
          },
          reason:
            'No API tells which authentication policy enforces single sign-on; name it in the settings as ssoPolicyIds',
        },
      ],
    },
    {
      name: 'an account of whose policy the organization did not tell',
      snapshot: inPolicies([aUser('ada'), aUser('bob')], [inside('ada')], [hidden('bob')]),
      settings,
      results: [passes('ada'), unknown('bob', 'Jira refused the request (403)')],
    },
    {
      name: 'policies that could not be read, and accounts that nobody asked about',
      snapshot: inPolicies([aUser('ada')], [], [refused]),
      settings,
      results: [unknown('ada', 'Jira refused the request (403)')],
    },
    {
      name: 'an account that may not be managed',
      snapshot: inPolicies([aUser('ada', { managed: undefined }), aUser('bob')], []),
      settings,
      results: [
        unknown('ada', 'The organization does not tell whether it manages the account'),
        unknown('bob', 'The authentication policy of the account was not read'),
      ],
    },
  ],
  nearMiss: [
    {
      name: 'somebody who left, and a guest, for whom no policy holds',
      snapshot: inPolicies(
        [aUser('ada'), aUser('dan', { status: 'deactivated' }), aUser('gus', { managed: false })],
        [inside('ada')],
      ),
      settings,
      results: [
        passes('ada'),
        outside('dan', 'The account is deactivated'),
        outside('gus', 'The account is not managed, so no policy holds for it'),
      ],
    },
  ],
});
