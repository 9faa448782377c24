import type { BitbucketWebhook } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  aRepository,
  aWorkspace,
  repositoryFixUrl,
  theRepository,
  theWorkspace,
  workspaceUrl,
} from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { insecureWebhook } from './insecure-webhook';

const resource = { type: 'bitbucket:webhook', id: '{h1}', name: 'ci.acme.example' } as const;

function hook(change: Partial<BitbucketWebhook> = {}) {
  const webhook: BitbucketWebhook = {
    id: '{h1}',
    repositoryId: '{alpha}',
    scheme: 'https',
    host: 'ci.acme.example',
    active: true,
    secretSet: true,
    ...change,
  };
  return {
    'bitbucket.workspace': [aWorkspace()],
    'bitbucket.repositories': [aRepository()],
    'bitbucket.webhooks': [webhook],
  };
}

ruleTester(insecureWebhook, {
  pass: [
    {
      name: 'https',
      snapshot: bitbucketSnapshot(hook()),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'of a repository, with a secret',
      snapshot: bitbucketSnapshot(hook({ scheme: 'http' })),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'A webhook of repository "Alpha" posts to ci.acme.example over plain HTTP',
          evidence: [
            {
              text: 'The address of the webhook starts with http://ci.acme.example',
              source: 'GET /2.0/repositories/acme/alpha/hooks',
              data: { scheme: 'http', host: 'ci.acme.example', active: true },
            },
          ],
          affected: [theRepository],
          fixUrl: repositoryFixUrl,
        },
      ],
    },
    {
      name: 'of the workspace',
      snapshot: bitbucketSnapshot({
        'bitbucket.workspace': [aWorkspace()],
        'bitbucket.webhooks': [
          { id: '{h1}', scheme: 'http', host: 'ci.acme.example', active: true },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'A webhook of workspace "Acme" posts to ci.acme.example over plain HTTP',
          evidence: [
            {
              text: 'The address of the webhook starts with http://ci.acme.example',
              source: 'GET /2.0/workspaces/acme/hooks',
              data: { scheme: 'http', host: 'ci.acme.example', active: true },
            },
          ],
          affected: [theWorkspace],
          fixUrl: `${workspaceUrl}/workspace/settings`,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'switched off',
      snapshot: bitbucketSnapshot(hook({ active: false, scheme: 'http', secretSet: false })),
      results: [{ outcome: 'not-applicable', resource, reason: 'The webhook is switched off' }],
    },
  ],
  notAvailable: [
    {
      name: 'the webhooks of a repository, of the workspace and of what is not known could not be read',
      snapshot: bitbucketSnapshot(
        { 'bitbucket.workspace': [aWorkspace()], 'bitbucket.repositories': [aRepository()] },
        { 'bitbucket.webhooks': [hidden('{alpha}'), hidden('{acme}'), hidden('{beta}')] },
      ),
      results: [
        theRepository,
        theWorkspace,
        { type: 'bitbucket:repository', id: '{beta}', name: 'Repository {beta}' } as const,
      ].map((owner) => ({
        outcome: 'not-available',
        resource: owner,
        reason: 'Jira refused the request (403)',
      })),
    },
  ],
});
