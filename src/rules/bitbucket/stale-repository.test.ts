import { ruleTester } from '../rule-tester';
import {
  aRepository,
  repositoriesSource,
  repositoryFixUrl,
  theRepository,
} from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { staleRepository } from './stale-repository';

/** The snapshots of tests are taken on 2026-11-20 at 06:00. */
const dayAgo365 = '2025-11-20T06:00:00.000Z';
const dayAgo366 = '2025-11-19T06:00:00.000Z';

function written(updatedAt: string, writers?: number) {
  return {
    'bitbucket.repositories': [aRepository({ updatedAt })],
    'bitbucket.repositoryWriters':
      writers === undefined ? [] : [{ repositoryId: '{alpha}', writers }],
  };
}

ruleTester(staleRepository, {
  pass: [
    {
      name: 'changed yesterday',
      snapshot: bitbucketSnapshot({ 'bitbucket.repositories': [aRepository()] }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'stale, and a hundred may write',
      snapshot: bitbucketSnapshot(written(dayAgo366, 100)),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'stale, and more may write',
      snapshot: bitbucketSnapshot(written(dayAgo366, 101)),
      results: [
        {
          outcome: 'fail',
          resource: theRepository,
          message:
            'Repository "Alpha" has not changed for 366 days, and more than 100 people may write to it',
          evidence: [
            {
              text: 'The repository last changed on 2025-11-19',
              source: repositoriesSource,
              data: { updatedAt: dayAgo366, days: 366 },
            },
            {
              text: 'At least 101 people may write to it',
              source: 'GET /2.0/workspaces/acme/permissions/repositories/alpha',
              data: { writers: 101 },
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
      name: 'stale, and not all writers could be counted',
      snapshot: bitbucketSnapshot(written(dayAgo366, 40), {
        'bitbucket.repositoryWriters': [hidden('{alpha}')],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'How many people may write to stale repository "Alpha" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'stale since a moment ago',
      snapshot: bitbucketSnapshot(written(dayAgo366)),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'How many people may write to stale repository "Alpha" could not be read: it was not stale yet when that was asked',
        },
      ],
    },
    {
      name: 'Bitbucket did not tell when it changed',
      snapshot: bitbucketSnapshot({
        'bitbucket.repositories': [
          { id: '{alpha}', slug: 'alpha', name: 'Alpha', isPrivate: true },
        ],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'bitbucket:repository', id: '{alpha}', name: 'Alpha' },
          reason: 'Bitbucket did not tell when the repository last changed',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the threshold to the day',
      snapshot: bitbucketSnapshot(written(dayAgo365, 101)),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
