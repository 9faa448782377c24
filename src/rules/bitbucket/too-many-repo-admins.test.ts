import { ruleTester } from '../rule-tester';
import {
  aBitbucketMember,
  aRepository,
  repositoryFixUrl,
  theRepository,
} from '../testing/bitbucket';
import { aUser } from '../testing/organization';
import { bitbucketSnapshot, hidden, refused } from '../testing/snapshot';
import { tooManyRepoAdmins } from './too-many-repo-admins';

const five = ['ada', 'bob', 'cyd', 'dee', 'eve'];
const owners = ['olga', 'otto', 'ole', 'ona', 'oskar', 'odile'];

function administered(...names: readonly string[]) {
  return {
    'bitbucket.members': [aBitbucketMember('olga', 'owner'), aBitbucketMember('ada')],
    'bitbucket.repositories': [aRepository()],
    'bitbucket.repositoryAdmins': names.map((name) => {
      const { userId, accountId, name: called } = aBitbucketMember(name);
      return {
        repositoryId: '{alpha}',
        userId,
        ...(accountId === undefined ? {} : { accountId }),
        name: called,
      };
    }),
  };
}

function evidence(name: string) {
  return {
    text: `${name.charAt(0).toUpperCase()}${name.slice(1)} administers the repository`,
    source: 'GET /2.0/workspaces/acme/permissions/repositories',
    data: { accountId: name },
  };
}

const failure = {
  outcome: 'fail',
  resource: theRepository,
  message: 'Repository "Alpha" has 6 administrators, more than 5',
  evidence: [...five, 'fay'].map(evidence),
  affected: [],
  fixUrl: repositoryFixUrl,
} as const;

ruleTester(tooManyRepoAdmins, {
  pass: [
    {
      name: 'exactly the threshold',
      snapshot: bitbucketSnapshot(administered(...five)),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'one more',
      snapshot: bitbucketSnapshot(administered(...five, 'fay')),
      results: [failure],
    },
    {
      name: 'one more, who owns the workspace',
      snapshot: bitbucketSnapshot(administered(...five, 'olga')),
      results: [{ ...failure, evidence: [...five, 'olga'].map(evidence) }],
    },
    {
      name: 'too many even without the owners, who are too many as well',
      snapshot: bitbucketSnapshot({
        ...administered(...five, 'fay', ...owners),
        'bitbucket.members': owners.map((name) => aBitbucketMember(name, 'owner')),
      }),
      results: [
        {
          ...failure,
          message:
            'Repository "Alpha" has 6 administrators besides the owners of the workspace, more than 5',
        },
      ],
    },
    {
      name: 'one more, of a list that is longer',
      snapshot: bitbucketSnapshot(administered(...five, 'fay'), {
        'bitbucket.repositoryAdmins': [refused],
      }),
      results: [
        {
          ...failure,
          message: 'Repository "Alpha" has at least 6 administrators, more than 5',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'not all administrators could be read',
      snapshot: bitbucketSnapshot(administered('ada'), { 'bitbucket.repositoryAdmins': [refused] }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'many, of whom some may be owners',
      snapshot: bitbucketSnapshot(administered(...five, 'fay'), { 'bitbucket.members': [refused] }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'Who owns the workspace, and so administers every repository, could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'owners who are too many by themselves, and found there',
      snapshot: bitbucketSnapshot({
        ...administered(...five, ...owners),
        'bitbucket.members': owners.map((name) => aBitbucketMember(name, 'owner')),
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'somebody who cannot log in any more',
      snapshot: bitbucketSnapshot({
        ...administered(...five, 'fay'),
        'organization.users': [aUser('fay', { status: 'suspended' })],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'administrators of another repository, and one who could not be read there',
      snapshot: bitbucketSnapshot(
        {
          ...administered(...five),
          'bitbucket.repositoryAdmins': [
            ...administered(...five)['bitbucket.repositoryAdmins'],
            { repositoryId: '{beta}', userId: '{fay}', name: 'Fay' },
          ],
        },
        { 'bitbucket.repositoryAdmins': [hidden('{beta}')] },
      ),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'few, whoever the owners are',
      snapshot: bitbucketSnapshot(administered('ada'), { 'bitbucket.members': [refused] }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
