import { ruleTester } from '../rule-tester';
import {
  aRepository,
  aWorkspace,
  repositoriesSource,
  repositoryFixUrl,
  theRepository,
} from '../testing/bitbucket';
import { bitbucketSnapshot, hidden, refused } from '../testing/snapshot';
import { publicForks } from './public-forks';

const open = { 'bitbucket.repositories': [aRepository({ forkPolicy: 'allow_forks' })] };
const failure = {
  outcome: 'fail',
  resource: theRepository,
  message: 'Private repository "Alpha" can be forked in public',
  evidence: [
    {
      text: 'The repository is private and may be forked without restriction',
      source: repositoriesSource,
      data: { isPrivate: true, forkPolicy: 'allow_forks' },
    },
  ],
  affected: [],
  fixUrl: repositoryFixUrl,
} as const;

ruleTester(publicForks, {
  pass: [
    {
      name: 'only private forks',
      snapshot: bitbucketSnapshot({ 'bitbucket.repositories': [aRepository()] }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'no forks at all',
      snapshot: bitbucketSnapshot({
        'bitbucket.repositories': [aRepository({ forkPolicy: 'no_forks' })],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    { name: 'any forks', snapshot: bitbucketSnapshot(open), results: [failure] },
    {
      name: 'any forks, and the policy of the workspace is not known',
      snapshot: bitbucketSnapshot(open, { 'bitbucket.workspace': [refused] }),
      results: [
        {
          ...failure,
          evidence: [{ ...failure.evidence[0], source: 'GET /2.0/repositories/{workspace}' }],
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a public repository',
      snapshot: bitbucketSnapshot({
        'bitbucket.repositories': [aRepository({ isPrivate: false, forkPolicy: 'allow_forks' })],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: theRepository,
          reason: 'Anyone may fork a public repository',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'Bitbucket did not tell the policy, or not the repository',
      snapshot: bitbucketSnapshot(
        {
          'bitbucket.repositories': [
            { id: '{alpha}', slug: 'alpha', name: 'Alpha', isPrivate: true },
          ],
        },
        { 'bitbucket.repositories': [hidden('{beta}')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'bitbucket:repository', id: '{alpha}', name: 'Alpha' },
          reason: 'Bitbucket did not tell the forking policy of the repository',
        },
        {
          outcome: 'not-available',
          resource: { type: 'bitbucket:repository', id: '{beta}', name: 'Repository {beta}' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the workspace keeps all forks inside',
      snapshot: bitbucketSnapshot({
        ...open,
        'bitbucket.workspace': [aWorkspace({ forkingMode: 'internal_only' })],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
