import { ruleTester } from '../rule-tester';
import {
  account,
  anOrganizationGroup,
  aToken,
  aUser,
  boss,
  daysAgo,
  groupsSource,
  organizationFixUrl,
  token,
  tokensSource,
} from '../testing/organization';
import { organizationSnapshot, refused } from '../testing/snapshot';
import { adminToken } from './admin-token';

const tokens = { 'organization.apiTokens': [aToken('t1')] };
const siteAdmins = anOrganizationGroup('g1', {
  name: 'site-admins',
  roles: ['atlassian/site-admin'],
});

ruleTester(adminToken, {
  pass: [
    {
      name: 'its owner administers nothing',
      snapshot: organizationSnapshot({ ...tokens, 'organization.users': [boss, aUser('ada')] }),
      results: [{ outcome: 'pass', resource: token('t1') }],
    },
  ],
  fail: [
    {
      name: 'its owner administers a site through a group',
      snapshot: organizationSnapshot({
        ...tokens,
        'organization.users': [aUser('ada', { groupIds: ['g1'] })],
        'organization.groups': [siteAdmins],
      }),
      results: [
        {
          outcome: 'fail',
          resource: token('t1'),
          message: 'API token "t1" of Ada belongs to an administrator; its owner is site admin',
          evidence: [
            {
              text: 'API token "t1" of Ada acts as Ada, who is site admin through group "site-admins"',
              source: tokensSource,
              data: {
                tokenId: 't1',
                accountId: 'ada',
                createdAt: daysAgo(100),
                expiresAt: daysAgo(-100),
                lastActiveAt: daysAgo(1),
              },
            },
            {
              text: 'Ada is site admin through group "site-admins"',
              source: groupsSource,
              data: { accountId: 'ada', role: 'atlassian/site-admin', groupId: 'g1' },
            },
          ],
          affected: [account('ada')],
          fixUrl: organizationFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'what the groups of its owner give could not be read',
      snapshot: organizationSnapshot(
        { ...tokens, 'organization.users': [boss, aUser('ada', { groupIds: ['g1'] })] },
        { 'organization.groups': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: token('t1'),
          reason:
            'Which administrator roles groups give could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'its owner is not among the users',
      snapshot: organizationSnapshot({ ...tokens, 'organization.users': [boss] }),
      results: [
        {
          outcome: 'not-available',
          resource: token('t1', 'account ada'),
          reason: 'Its owner, the account ada, is not among the users',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an administrator who was suspended, a token that has expired, and a program',
      snapshot: organizationSnapshot({
        'organization.apiTokens': [
          aToken('t1'),
          aToken('t2', { accountId: 'boss', expiresAt: daysAgo(1) }),
        ],
        'organization.serviceAccountTokens': [aToken('t3', { accountId: 'svc' })],
        'organization.users': [
          boss,
          aUser('ada', { status: 'suspended', roles: ['atlassian/org-admin'] }),
        ],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: token('t1'),
          reason: 'Its owner cannot log in',
        },
        {
          outcome: 'not-applicable',
          resource: token('t2', 'Boss'),
          reason: 'It has expired',
        },
        {
          outcome: 'not-applicable',
          resource: token('t3', 'account svc'),
          reason: 'The organization does not tell the roles of programs',
        },
      ],
    },
  ],
});
