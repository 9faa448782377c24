import type { DeployKey } from '../../domain';
import { ruleTester } from '../rule-tester';
import { aRepository, repositoryFixUrl, theRepository, workspaceUrl } from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { staleDeployKey } from './stale-deploy-key';

const resource = { type: 'bitbucket:deploy-key', id: '9', name: 'argo' } as const;
const source = 'GET /2.0/repositories/acme/alpha/deploy-keys';
const projectUrl = `${workspaceUrl}/workspace/projects/CORE`;
const project = { id: '{core}', key: 'CORE', name: 'Core', isPrivate: true, url: projectUrl };

/** The time of day is that of the snapshot, which is taken on 2026-11-20 at 06:00. */
function key(addedOn: string | undefined, usedOn?: string, change: Partial<DeployKey> = {}) {
  const deployKey: DeployKey = {
    id: '9',
    opens: 'repository',
    resourceId: '{alpha}',
    label: 'argo',
    ...(addedOn === undefined ? {} : { addedAt: `${addedOn}T06:00:00.000Z` }),
    ...(usedOn === undefined ? {} : { lastUsedAt: `${usedOn}T06:00:00.000Z` }),
    ...change,
  };
  return {
    'bitbucket.projects': [project],
    'bitbucket.repositories': [aRepository()],
    'bitbucket.deployKeys': [deployKey],
  };
}

const old = {
  text: 'The key was added 181 days ago',
  source,
  data: { fault: 'old', addedAt: '2026-05-23T06:00:00.000Z', days: 181 },
};
const failure = {
  outcome: 'fail',
  resource,
  affected: [theRepository],
  discriminator: '{alpha}',
  fixUrl: repositoryFixUrl,
} as const;

ruleTester(staleDeployKey, {
  pass: [
    {
      name: 'new, and used',
      snapshot: bitbucketSnapshot(key('2026-10-01', '2026-11-19')),
      results: [{ outcome: 'pass', resource }],
    },
    {
      name: 'new, and not used yet',
      snapshot: bitbucketSnapshot(key('2026-10-01')),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'old, although used yesterday',
      snapshot: bitbucketSnapshot(key('2026-05-23', '2026-11-19')),
      results: [
        {
          ...failure,
          message: 'Deploy key "argo" of repository "Alpha" is old',
          evidence: [old],
        },
      ],
    },
    {
      name: 'old, and unused for long',
      snapshot: bitbucketSnapshot(key('2026-05-23', '2026-08-21')),
      results: [
        {
          ...failure,
          message: 'Deploy key "argo" of repository "Alpha" is old and unused',
          evidence: [
            old,
            {
              text: 'The key was last used 91 days ago',
              source,
              data: { fault: 'unused', days: 91, lastUsedAt: '2026-08-21T06:00:00.000Z' },
            },
          ],
        },
      ],
    },
    {
      name: 'of a project, never used in all its days',
      snapshot: bitbucketSnapshot(
        key('2026-08-21', undefined, { opens: 'project', resourceId: '{core}' }),
      ),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'Deploy key "argo" of project "Core" is unused',
          evidence: [
            {
              text: 'Bitbucket knows of no use of the key',
              source: 'GET /2.0/workspaces/acme/projects/CORE/deploy-keys',
              data: { fault: 'unused', days: 91 },
            },
          ],
          affected: [{ type: 'bitbucket:project', id: '{core}', name: 'Core', url: projectUrl }],
          discriminator: '{core}',
          fixUrl: `${projectUrl}/settings`,
        },
      ],
    },
    {
      name: 'one id in two places is two keys',
      snapshot: bitbucketSnapshot({
        ...key('2026-05-23', '2026-11-19'),
        'bitbucket.deployKeys': [
          ...key('2026-05-23', '2026-11-19')['bitbucket.deployKeys'],
          ...key('2026-11-01', undefined, { opens: 'project', resourceId: '{core}' })[
            'bitbucket.deployKeys'
          ],
        ],
      }),
      results: [
        {
          ...failure,
          message: 'Deploy key "argo" of repository "Alpha" is old',
          evidence: [old],
        },
        { outcome: 'pass', resource },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'keys that could not be read',
      snapshot: bitbucketSnapshot(
        { 'bitbucket.repositories': [aRepository()] },
        { 'bitbucket.deployKeys': [hidden('{alpha}')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'a key whose age is not known',
      snapshot: bitbucketSnapshot(key(undefined, '2026-11-19')),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason: 'Bitbucket did not tell when the key was added',
        },
      ],
    },
    {
      name: 'a key that was added at no time',
      snapshot: bitbucketSnapshot(key('soon', '2026-11-19')),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason: 'Bitbucket did not tell when the key was added',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'both thresholds to the day',
      snapshot: bitbucketSnapshot(key('2026-05-24', '2026-08-22')),
      results: [{ outcome: 'pass', resource }],
    },
  ],
});
