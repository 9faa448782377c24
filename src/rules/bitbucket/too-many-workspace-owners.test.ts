import { ruleTester } from '../rule-tester';
import { aBitbucketMember, aWorkspace, theWorkspace, workspaceUrl } from '../testing/bitbucket';
import { aUser } from '../testing/organization';
import { bitbucketSnapshot, hidden, refused } from '../testing/snapshot';
import { tooManyWorkspaceOwners } from './too-many-workspace-owners';

const five = ['ada', 'bob', 'cyd', 'dee', 'eve'];

function owned(owners: readonly string[], members: readonly string[] = []) {
  return {
    'bitbucket.workspace': [aWorkspace()],
    'bitbucket.members': [
      ...owners.map((name) => aBitbucketMember(name, 'owner')),
      ...members.map((name) => aBitbucketMember(name)),
    ],
  };
}

function evidence(name: string) {
  return {
    text: `${name.charAt(0).toUpperCase()}${name.slice(1)} owns the workspace`,
    source: 'GET /2.0/workspaces/acme/permissions',
    data: { accountId: name },
  };
}

const failure = {
  outcome: 'fail',
  resource: theWorkspace,
  message: 'Workspace "Acme" has 6 owners, more than 5',
  evidence: [...five, 'fay'].map(evidence),
  affected: [],
  fixUrl: `${workspaceUrl}/workspace/settings`,
} as const;

ruleTester(tooManyWorkspaceOwners, {
  pass: [
    {
      name: 'exactly the threshold, among many members',
      snapshot: bitbucketSnapshot(owned(five, ['gus', 'hal'])),
      results: [{ outcome: 'pass', resource: theWorkspace }],
    },
  ],
  fail: [
    {
      name: 'one more',
      snapshot: bitbucketSnapshot(owned([...five, 'fay'])),
      results: [failure],
    },
    {
      name: 'one more, of a list that is longer',
      snapshot: bitbucketSnapshot(owned([...five, 'fay']), { 'bitbucket.members': [refused] }),
      results: [{ ...failure, message: 'Workspace "Acme" has at least 6 owners, more than 5' }],
    },
  ],
  notAvailable: [
    {
      name: 'not all members could be read',
      snapshot: bitbucketSnapshot(owned(['ada']), { 'bitbucket.members': [refused] }),
      results: [
        {
          outcome: 'not-available',
          resource: theWorkspace,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'one member, who may be one owner too many, could not be read',
      snapshot: bitbucketSnapshot(owned(five), { 'bitbucket.members': [hidden('fay')] }),
      results: [
        {
          outcome: 'not-available',
          resource: theWorkspace,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'one of them cannot log in any more',
      snapshot: bitbucketSnapshot({
        ...owned([...five, 'fay']),
        'organization.users': [aUser('fay', { status: 'deactivated' }), aUser('eve')],
      }),
      results: [{ outcome: 'pass', resource: theWorkspace }],
    },
    {
      name: 'Bitbucket says that one of them is not active',
      snapshot: bitbucketSnapshot({
        'bitbucket.workspace': [aWorkspace()],
        'bitbucket.members': [
          ...five.map((name) => aBitbucketMember(name, 'owner')),
          { ...aBitbucketMember('fay', 'owner'), inactive: true },
        ],
      }),
      results: [{ outcome: 'pass', resource: theWorkspace }],
    },
    {
      name: 'one member who could not be read cannot tip a small number',
      snapshot: bitbucketSnapshot(owned(['ada']), { 'bitbucket.members': [hidden('fay')] }),
      results: [{ outcome: 'pass', resource: theWorkspace }],
    },
  ],
});
