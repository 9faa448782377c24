import { ruleTester } from '../rule-tester';
import { aRepository, repositoryFixUrl, theRepository } from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { publicRepoPipelines } from './public-repo-pipelines';

function pipelines(state: 'on' | 'off' | 'never', isPrivate = false) {
  return {
    'bitbucket.repositories': [aRepository({ isPrivate })],
    'bitbucket.pipelines': [{ repositoryId: '{alpha}', state }],
  };
}

ruleTester(publicRepoPipelines, {
  pass: [
    {
      name: 'private, and building',
      snapshot: bitbucketSnapshot(pipelines('on', true)),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'public, and never built',
      snapshot: bitbucketSnapshot(pipelines('never')),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'public, and building',
      snapshot: bitbucketSnapshot(pipelines('on')),
      results: [
        {
          outcome: 'fail',
          resource: theRepository,
          message: 'Anyone on the internet can read the logs of pipelines of repository "Alpha"',
          evidence: [
            {
              text: 'The repository is public, and Pipelines is switched on',
              source: 'GET /2.0/repositories/acme/alpha/pipelines_config',
              data: { isPrivate: false, pipelines: 'on' },
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
      name: 'whether a public repository builds could not be read',
      snapshot: bitbucketSnapshot(
        { 'bitbucket.repositories': [aRepository({ isPrivate: false })] },
        { 'bitbucket.pipelines': [hidden('{alpha}')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'Whether public repository "Alpha" runs pipelines could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'public, and switched off again',
      snapshot: bitbucketSnapshot(pipelines('off')),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'private, and whether it builds could not be read',
      snapshot: bitbucketSnapshot(
        { 'bitbucket.repositories': [aRepository()] },
        { 'bitbucket.pipelines': [hidden('{alpha}')] },
      ),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
