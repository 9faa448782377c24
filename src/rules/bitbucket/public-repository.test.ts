import { ruleTester } from '../rule-tester';
import {
  aRepository,
  repositoriesSource,
  repositoryFixUrl,
  theRepository,
} from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { publicRepository } from './public-repository';

ruleTester(publicRepository, {
  pass: [
    {
      name: 'private',
      snapshot: bitbucketSnapshot({ 'bitbucket.repositories': [aRepository()] }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'public',
      snapshot: bitbucketSnapshot({
        'bitbucket.repositories': [aRepository({ isPrivate: false })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theRepository,
          message: 'Anyone on the internet can read repository "Alpha"',
          evidence: [
            {
              text: 'The repository is not private',
              source: repositoriesSource,
              data: { isPrivate: false },
            },
          ],
          affected: [],
          fixUrl: repositoryFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a repository that could not be read, beside one that could',
      snapshot: bitbucketSnapshot(
        { 'bitbucket.repositories': [aRepository()] },
        { 'bitbucket.repositories': [hidden('{beta}')] },
      ),
      results: [
        { outcome: 'pass', resource: theRepository },
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
      name: 'private in a public project',
      snapshot: bitbucketSnapshot({
        'bitbucket.projects': [{ id: '{core}', key: 'CORE', name: 'Core', isPrivate: false }],
        'bitbucket.repositories': [aRepository({ forkPolicy: 'allow_forks' })],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
