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
import { hidden, organizationSnapshot } from '../testing/snapshot';
import { noTwoStep } from './no-two-step';

const lacking = {
  text: 'Ada has no two-step verification',
  source: usersSource,
  data: { accountId: 'ada', mfaEnabled: false },
};
const failing = {
  outcome: 'fail',
  resource: account('ada'),
  affected: [],
  fixUrl: organizationFixUrl,
} as const;

ruleTester(noTwoStep, {
  pass: [
    {
      name: 'somebody with a second step',
      snapshot: organizationSnapshot({ 'organization.users': [aUser('ada')] }),
      results: [passes('ada')],
    },
  ],
  fail: [
    {
      name: 'somebody without, who holds nothing else',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('ada', { twoStep: false }), boss],
      }),
      results: [
        { ...failing, message: 'Ada has no two-step verification', evidence: [lacking] },
        passes('boss'),
      ],
    },
    {
      name: 'somebody who matters in every product',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('ada', { twoStep: false, roles: ['atlassian/site-admin'] })],
        'organization.apiTokens': [
          { id: 't1', label: 'ci', accountId: 'ada', blocked: false },
          { id: 't2', label: 'old', accountId: 'ada', blocked: true },
        ],
        'jira.accessGroups': [{ groupId: 'g1', name: 'jira-admins', access: 'admin' }],
        'jira.groupMembers': [
          {
            groupId: 'g1',
            members: [{ accountId: 'ada', name: 'Ada', active: true, accountType: 'atlassian' }],
          },
        ],
        'bitbucket.workspace': [{ id: 'w1', slug: 'acme', name: 'Acme code' }],
        'bitbucket.members': [
          { userId: 'u1', accountId: 'ada', name: 'Ada', permission: 'owner' },
          { userId: 'u2', accountId: 'bob', name: 'Bob', permission: 'owner' },
        ],
      }),
      results: [
        {
          ...failing,
          message:
            'Ada has no two-step verification; is site admin; administers Jira and Bitbucket; holds 1 live API token',
          evidence: [
            lacking,
            {
              text: 'Ada is site admin',
              source: usersSource,
              data: { accountId: 'ada', role: 'atlassian/site-admin' },
            },
            {
              text: 'Ada is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { accountId: 'ada', groupId: 'g1' },
            },
            {
              text: 'Ada administers Bitbucket workspace "Acme code"',
              source: 'GET /2.0/workspaces/acme/permissions',
              data: { accountId: 'ada', permission: 'owner' },
            },
            {
              text: 'Ada holds 1 live API token',
              source: 'GET /admin/api-access/v1/orgs/{orgId}/api-tokens',
              data: { accountId: 'ada', tokens: 1 },
            },
          ],
        },
      ],
    },
    {
      name: 'somebody whom the identity provider may ask for more',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('ada', { twoStep: false })],
        'organization.accountPolicies': [
          { accountId: 'ada', policyId: 'sso', policyName: 'Single sign-on' },
        ],
      }),
      settings: { ssoPolicyIds: ['sso'] },
      results: [
        {
          ...failing,
          message: 'Ada has no two-step verification',
          confidence: 'inferred',
          evidence: [
            lacking,
            {
              text: 'Ada signs in by policy "Single sign-on"; a second step at the identity provider cannot be seen',
              source: 'POST /admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch',
              data: { accountId: 'ada', policyId: 'sso' },
            },
          ],
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the organization does not tell',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('ada', { twoStep: undefined })],
      }),
      results: [
        unknown('ada', 'The organization does not tell whether it has two-step verification'),
      ],
    },
    {
      name: 'accounts that cannot be read or understood',
      snapshot: organizationSnapshot(
        {
          'organization.users': [boss, aUser('hal', { accountType: 'unknown', twoStep: false })],
        },
        { 'organization.users': [hidden('eve')] },
      ),
      results: [
        passes('boss'),
        unknown('hal', 'The account hal is of a kind that is not known'),
        {
          outcome: 'not-available',
          resource: { type: 'account', id: 'eve', name: 'Account eve' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'accounts that nobody, or no colleague, logs in with',
      snapshot: organizationSnapshot({
        'organization.users': [
          aUser('dan', { twoStep: false, status: 'deactivated' }),
          aUser('sue', { twoStep: false, status: 'suspended' }),
          aUser('fay', { twoStep: false, status: 'for_deletion' }),
          aUser('nia', { twoStep: false, status: 'not_invited' }),
          aUser('bot', { twoStep: false, accountType: 'app' }),
          aUser('cus', { twoStep: false, accountType: 'customer' }),
          aUser('svc', { twoStep: false }),
          aUser('add', { twoStep: false }),
          aUser('gus', { twoStep: undefined, managed: false }),
        ],
        'organization.serviceAccounts': [
          { id: 's1', accountId: 'svc', name: 'Deployer', status: 'active' },
          { id: 's2', name: 'Unnamed', status: 'active' },
        ],
        'jira.accounts': [
          { accountId: 'add', exists: true, active: true, accountType: 'app', name: 'Add-on' },
        ],
      }),
      results: [
        outside('dan', 'The account is deactivated'),
        outside('sue', 'The account is suspended'),
        outside('fay', 'The account is about to be deleted'),
        outside('nia', 'The account is not in the organization'),
        outside('bot', 'The account belongs to a program'),
        outside('cus', 'The account belongs to a customer'),
        outside('svc', 'The account belongs to a program'),
        outside('add', 'The account belongs to a program'),
        outside(
          'gus',
          'The account is not managed, so only its owner knows of its two-step verification',
        ),
      ],
    },
  ],
});
