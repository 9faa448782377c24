import type { OrganizationUser } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  account,
  aToken,
  aUser,
  daysAgo,
  organizationFixUrl,
  token,
  tokenFinding,
} from '../testing/organization';
import { hidden, organizationSnapshot, refused } from '../testing/snapshot';
import { suspendedWithToken } from './suspended-with-token';

function withOwner(status: OrganizationUser['status'], change: Parameters<typeof aToken>[1] = {}) {
  return organizationSnapshot({
    'organization.users': [aUser('ada', { status })],
    'organization.apiTokens': [aToken('t1', change)],
  });
}

const times = {
  createdAt: daysAgo(100),
  expiresAt: daysAgo(-100),
  lastActiveAt: daysAgo(1),
};
const failing = (state: string) => tokenFinding(`is live, and its owner is ${state}`);

ruleTester(suspendedWithToken, {
  pass: [
    {
      name: 'its owner is at work',
      snapshot: withOwner('active'),
      results: [{ outcome: 'pass', resource: token('t1') }],
    },
  ],
  fail: [
    {
      name: 'its owner is suspended',
      snapshot: withOwner('suspended'),
      results: [failing('suspended')],
    },
    {
      name: 'its owner is deactivated',
      snapshot: withOwner('deactivated'),
      results: [failing('deactivated')],
    },
    {
      name: 'a program that was switched off, and whose account administers Jira',
      snapshot: organizationSnapshot({
        'organization.serviceAccounts': [
          { id: 's1', accountId: 'svc', name: 'Deployer', status: 'inactive' },
        ],
        'organization.serviceAccountTokens': [aToken('t2', { accountId: 'svc' })],
        'jira.accessGroups': [{ groupId: 'g1', name: 'jira-admins', access: 'admin' }],
        'jira.groupMembers': [
          {
            groupId: 'g1',
            members: [{ accountId: 'svc', name: 'Deployer', active: true, accountType: 'app' }],
          },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: token('t2', 'Deployer'),
          message:
            'API token "t2" of Deployer is live, and its owner is switched off; its owner administers Jira',
          evidence: [
            {
              text: 'API token "t2" of Deployer is live, and its owner is switched off',
              source: 'GET /admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens',
              data: { tokenId: 't2', accountId: 'svc', ...times },
            },
            {
              text: 'Deployer is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { accountId: 'svc', groupId: 'g1' },
            },
          ],
          affected: [{ ...account('svc'), name: 'Deployer' }],
          fixUrl: organizationFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'an owner whom the organization does not list',
      snapshot: organizationSnapshot({ 'organization.apiTokens': [aToken('t1')] }),
      results: [
        {
          outcome: 'not-available',
          resource: token('t1', 'account ada'),
          reason: 'Its owner, the account ada, is not among the users',
        },
      ],
    },
    {
      name: 'an owner who could not be read, and a program that could not',
      snapshot: organizationSnapshot(
        {
          'organization.apiTokens': [aToken('t1')],
          'organization.serviceAccountTokens': [aToken('t2', { accountId: 'svc' })],
        },
        { 'organization.users': [hidden('ada')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: token('t1', 'account ada'),
          reason: 'Jira refused the request (403)',
        },
        {
          outcome: 'not-available',
          resource: token('t2', 'account svc'),
          reason: 'The service account that it belongs to was not read',
        },
      ],
    },
    {
      name: 'a token that could not be read, and tokens of programs that were refused',
      snapshot: organizationSnapshot(
        {},
        {
          'organization.apiTokens': [hidden('t9')],
          'organization.serviceAccountTokens': [refused],
        },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'org:api-token', id: 't9', name: 'API token t9' },
          reason: 'Jira refused the request (403)',
        },
        {
          outcome: 'not-available',
          resource: {
            type: 'org:api-token',
            id: 'service-accounts',
            name: 'API tokens of service accounts',
          },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the token of a suspended account is blocked',
      snapshot: withOwner('suspended', { blocked: true }),
      results: [{ outcome: 'not-applicable', resource: token('t1'), reason: 'It is blocked' }],
    },
    {
      name: 'the token of a suspended account has expired',
      snapshot: withOwner('suspended', { expiresAt: daysAgo(1) }),
      results: [{ outcome: 'not-applicable', resource: token('t1'), reason: 'It has expired' }],
    },
    {
      name: 'an organization without service accounts',
      snapshot: organizationSnapshot(
        {
          'organization.users': [aUser('ada')],
          'organization.apiTokens': [aToken('t1')],
        },
        { 'organization.serviceAccountTokens': [{ ...refused, code: 'not-found' }] },
      ),
      results: [{ outcome: 'pass', resource: token('t1') }],
    },
  ],
});
