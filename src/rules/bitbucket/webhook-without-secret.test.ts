import type { BitbucketWebhook } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  aRepository,
  aWorkspace,
  repositoryFixUrl,
  theRepository,
  theWorkspace,
} from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { webhookWithoutSecret } from './webhook-without-secret';

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

const source = 'GET /2.0/repositories/acme/alpha/hooks';
const unsigned = {
  text: 'The webhook has no secret',
  source,
  data: { host: 'ci.acme.example', secretSet: false },
};
const unapproved = {
  text: 'The host ci.acme.example is not among the approved hosts',
  source,
  data: { host: 'ci.acme.example', approved: false },
};
const failure = {
  outcome: 'fail',
  resource,
  affected: [theRepository],
  fixUrl: repositoryFixUrl,
} as const;
/** A webhook of which Bitbucket does not say whether it has a secret. */
const untold = {
  ...hook(),
  'bitbucket.webhooks': [
    {
      id: '{h1}',
      repositoryId: '{alpha}',
      scheme: 'https',
      host: 'ci.acme.example',
      active: true,
    },
  ],
};

ruleTester(webhookWithoutSecret, {
  pass: [
    {
      name: 'with a secret, and no list of approved hosts',
      snapshot: bitbucketSnapshot(hook()),
      results: [{ outcome: 'pass', resource }],
    },
    {
      name: 'with a secret, to an approved host',
      snapshot: bitbucketSnapshot(hook()),
      settings: { approvedHosts: ['*.acme.example'] },
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'without a secret',
      snapshot: bitbucketSnapshot(hook({ secretSet: false })),
      results: [
        {
          ...failure,
          message: 'A webhook of repository "Alpha" posts to ci.acme.example without a secret',
          evidence: [unsigned],
        },
      ],
    },
    {
      name: 'with a secret, to a host that is not approved',
      snapshot: bitbucketSnapshot(hook()),
      settings: { approvedHosts: ['acme.example'] },
      results: [
        {
          ...failure,
          message:
            'A webhook of repository "Alpha" posts to ci.acme.example, which is not approved',
          evidence: [unapproved],
        },
      ],
    },
    {
      name: 'neither',
      snapshot: bitbucketSnapshot(hook({ secretSet: false })),
      settings: { approvedHosts: ['siem.acme.example'] },
      results: [
        {
          ...failure,
          message:
            'A webhook of repository "Alpha" posts to ci.acme.example without a secret, which is not approved',
          evidence: [unsigned, unapproved],
        },
      ],
    },
    {
      name: 'nobody knows of a secret, and the host is not approved',
      snapshot: bitbucketSnapshot(untold),
      settings: { approvedHosts: ['siem.acme.example'] },
      results: [
        {
          ...failure,
          message:
            'A webhook of repository "Alpha" posts to ci.acme.example, which is not approved',
          evidence: [unapproved],
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
    {
      name: 'Bitbucket did not tell',
      snapshot: bitbucketSnapshot(untold),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason: 'Bitbucket did not tell whether the webhook has a secret',
        },
      ],
    },
  ],
});
