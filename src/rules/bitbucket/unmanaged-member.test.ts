import { ruleTester } from '../rule-tester';
import { aBitbucketMember } from '../testing/bitbucket';
import { account, aUser } from '../testing/organization';
import { bitbucketSnapshot, hidden, refused } from '../testing/snapshot';
import { unmanagedMember } from './unmanaged-member';

const ada = { 'bitbucket.members': [aBitbucketMember('ada')] };
const membership = {
  text: 'Ada is a member of the workspace',
  source: 'GET /2.0/workspaces/acme/permissions',
  data: { accountId: 'ada' },
};
const usersSource = 'POST /admin/v2/orgs/{orgId}/directories/-/users/search';
const failure = {
  outcome: 'fail',
  resource: account('ada'),
  message: 'Ada is a member of the workspace with an account that is not managed',
  evidence: [
    membership,
    {
      text: 'The organization does not manage the account',
      source: usersSource,
      data: { accountId: 'ada', listed: true },
    },
  ],
  affected: [],
  fixUrl: 'https://admin.atlassian.com',
} as const;

ruleTester(unmanagedMember, {
  pass: [
    {
      name: 'managed',
      snapshot: bitbucketSnapshot({ ...ada, 'organization.users': [aUser('ada')] }),
      results: [{ outcome: 'pass', resource: account('ada') }],
    },
  ],
  fail: [
    {
      name: 'known to the organization, and not managed',
      snapshot: bitbucketSnapshot({
        ...ada,
        'organization.users': [aUser('ada', { managed: false })],
      }),
      results: [failure],
    },
    {
      name: 'invited to the workspace and to nothing else',
      snapshot: bitbucketSnapshot({
        ...ada,
        'organization.users': [aUser('ada', { managed: false, status: 'not_invited' })],
      }),
      results: [failure],
    },
    {
      name: 'not known to the organization',
      snapshot: bitbucketSnapshot({ ...ada, 'organization.users': [aUser('bob')] }),
      results: [
        {
          ...failure,
          confidence: 'inferred',
          evidence: [
            membership,
            {
              text: 'The organization does not list the account',
              source: usersSource,
              data: { accountId: 'ada', listed: false },
            },
          ],
        },
      ],
    },
    {
      name: 'an owner who administers Jira too',
      snapshot: bitbucketSnapshot({
        'bitbucket.members': [aBitbucketMember('ada', 'owner')],
        'organization.users': [aUser('ada', { managed: false })],
        'jira.accessGroups': [{ groupId: 'g', name: 'jira-admins', access: 'admin' }],
        'jira.groupMembers': [
          {
            groupId: 'g',
            members: [{ accountId: 'ada', name: 'Ada', active: true, accountType: 'atlassian' }],
          },
        ],
      }),
      results: [
        {
          ...failure,
          message:
            'Ada is an owner of the workspace with an account that is not managed; administers Jira',
          evidence: [
            { ...membership, text: 'Ada is an owner of the workspace' },
            failure.evidence[1],
            {
              text: 'Ada is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g',
              data: { accountId: 'ada', groupId: 'g' },
            },
          ],
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a program, and somebody who left',
      snapshot: bitbucketSnapshot({
        'bitbucket.members': [aBitbucketMember('bot'), aBitbucketMember('ada')],
        'organization.users': [
          aUser('bot', { managed: false, accountType: 'app' }),
          aUser('ada', { managed: false, status: 'deactivated' }),
        ],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: account('bot'),
          reason: 'The account belongs to a program',
        },
        {
          outcome: 'not-applicable',
          resource: account('ada'),
          reason: 'The account is deactivated',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'not all accounts of the organization could be read',
      snapshot: bitbucketSnapshot(ada, { 'organization.users': [refused] }),
      results: [
        {
          outcome: 'not-available',
          resource: account('ada'),
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the organization did not tell',
      snapshot: bitbucketSnapshot({
        ...ada,
        'organization.users': [aUser('ada', { managed: undefined })],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: account('ada'),
          reason: 'The organization does not tell whether it manages the account',
        },
      ],
    },
    {
      name: 'a member without an account id, and one that could not be read',
      snapshot: bitbucketSnapshot(
        {
          'bitbucket.members': [{ userId: '{x}', name: 'X', permission: 'member' }],
          'organization.users': [aUser('bob')],
        },
        { 'bitbucket.members': [hidden('cyd')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'account', id: '{x}', name: 'Bitbucket user {x}' },
          reason: 'Bitbucket did not tell the Atlassian account of the member',
        },
        {
          outcome: 'not-available',
          resource: { type: 'account', id: 'cyd', name: 'Account cyd' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an account that Bitbucket says is not active',
      snapshot: bitbucketSnapshot({
        'bitbucket.members': [{ ...aBitbucketMember('ada'), inactive: true }],
        'organization.users': [aUser('bob')],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: account('ada'),
          reason: 'The account is not active',
        },
      ],
    },
    {
      name: 'a managed account outside the workspace, and an unmanaged one outside it too',
      snapshot: bitbucketSnapshot({
        ...ada,
        'organization.users': [aUser('ada'), aUser('guest', { managed: false })],
      }),
      results: [{ outcome: 'pass', resource: account('ada') }],
    },
  ],
});
