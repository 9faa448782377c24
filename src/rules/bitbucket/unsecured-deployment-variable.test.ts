import { ruleTester } from '../rule-tester';
import { aRepository, repositoryFixUrl, theRepository } from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { unsecuredDeploymentVariable } from './unsecured-deployment-variable';

const environments = [
  { id: '{staging}', repositoryId: '{alpha}', name: 'Staging' },
  { id: '{production}', repositoryId: '{alpha}', name: 'Production' },
];

function variable(environment: string, key: string, secured = false) {
  return {
    repositoryId: '{alpha}',
    environmentId: `{${environment}}`,
    id: `{${environment}-${key}}`,
    key,
    secured,
  };
}

function evidence(environment: string, name: string, key: string) {
  return {
    text: `Variable "${key}" of environment "${name}" is not secured`,
    source: `GET /2.0/repositories/acme/alpha/deployments_config/environments/{${environment}}/variables`,
    data: { variableId: `{${environment}-${key}}`, key, secured: false },
  };
}

ruleTester(unsecuredDeploymentVariable, {
  pass: [
    {
      name: 'secured, in both environments',
      snapshot: bitbucketSnapshot({
        'bitbucket.repositories': [aRepository()],
        'bitbucket.environments': environments,
        'bitbucket.deploymentVariables': [
          variable('staging', 'DEPLOY_TOKEN', true),
          variable('production', 'DEPLOY_TOKEN', true),
        ],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'in one of two environments, and in one whose name could not be read',
      snapshot: bitbucketSnapshot({
        'bitbucket.repositories': [aRepository()],
        'bitbucket.environments': environments,
        'bitbucket.deploymentVariables': [
          variable('staging', 'DEPLOY_TOKEN'),
          variable('production', 'DEPLOY_TOKEN', true),
          variable('unnamed', 'SSH_KEY'),
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theRepository,
          message: '2 variables of deployments of repository "Alpha" can be read in the clear',
          confidence: 'inferred',
          evidence: [
            evidence('staging', 'Staging', 'DEPLOY_TOKEN'),
            evidence('unnamed', '{unnamed}', 'SSH_KEY'),
          ],
          affected: [],
          fixUrl: repositoryFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the variables could not be read',
      snapshot: bitbucketSnapshot(
        { 'bitbucket.repositories': [aRepository()] },
        { 'bitbucket.deploymentVariables': [hidden('{alpha}')] },
      ),
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
      name: 'names that are about a secret',
      snapshot: bitbucketSnapshot({
        'bitbucket.repositories': [aRepository()],
        'bitbucket.environments': environments,
        'bitbucket.deploymentVariables': [variable('staging', 'SECRET_NAME')],
      }),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
