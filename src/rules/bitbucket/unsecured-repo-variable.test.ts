import { ruleTester } from '../rule-tester';
import { aRepository, repositoryFixUrl, theRepository } from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { unsecuredRepoVariable } from './unsecured-repo-variable';

const source = 'GET /2.0/repositories/acme/alpha/pipelines_config/variables';

function variables(...list: readonly (readonly [key: string, secured: boolean])[]) {
  return {
    'bitbucket.repositories': [aRepository()],
    'bitbucket.repositoryVariables': list.map(([key, secured]) => ({
      repositoryId: '{alpha}',
      id: `{${key}}`,
      key,
      secured,
    })),
  };
}

function evidence(key: string) {
  return {
    text: `Variable "${key}" is not secured`,
    source,
    data: { variableId: `{${key}}`, key, secured: false },
  };
}

const failure = {
  outcome: 'fail',
  resource: theRepository,
  message: 'Variable "DB_PASSWORD" of repository "Alpha" can be read in the clear',
  confidence: 'inferred',
  evidence: [evidence('DB_PASSWORD')],
  affected: [],
  fixUrl: repositoryFixUrl,
} as const;

ruleTester(unsecuredRepoVariable, {
  pass: [
    {
      name: 'a secured secret',
      snapshot: bitbucketSnapshot(variables(['DB_PASSWORD', true])),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'no variables',
      snapshot: bitbucketSnapshot(variables()),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'one secret in the clear',
      snapshot: bitbucketSnapshot(variables(['DB_PASSWORD', false], ['NODE_ENV', false])),
      results: [failure],
    },
    {
      name: 'several, one finding',
      snapshot: bitbucketSnapshot(
        variables(['DB_PASSWORD', false], ['API_TOKEN', true], ['SSH_KEY', false]),
      ),
      results: [
        {
          ...failure,
          message: '2 variables of repository "Alpha" can be read in the clear',
          evidence: [evidence('DB_PASSWORD'), evidence('SSH_KEY')],
        },
      ],
    },
    {
      name: 'one in the clear, and others that could not be read',
      snapshot: bitbucketSnapshot(variables(['DB_PASSWORD', false]), {
        'bitbucket.repositoryVariables': [hidden('{alpha}')],
      }),
      results: [failure],
    },
  ],
  notAvailable: [
    {
      name: 'the variables could not be read',
      snapshot: bitbucketSnapshot(variables(['API_TOKEN', true]), {
        'bitbucket.repositoryVariables': [hidden('{alpha}')],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'names that only sound like secrets',
      snapshot: bitbucketSnapshot(
        variables(['MONKEY_PATCH', false], ['PUBLIC_KEY', false], ['TOKEN_URL', false]),
      ),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
