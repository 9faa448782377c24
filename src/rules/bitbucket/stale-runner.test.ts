import type { BitbucketRunner } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  aRepository,
  aWorkspace,
  repositoryFixUrl,
  theRepository,
  workspaceUrl,
} from '../testing/bitbucket';
import { bitbucketSnapshot, hidden, refused } from '../testing/snapshot';
import { staleRunner } from './stale-runner';

const resource = { type: 'bitbucket:runner', id: '{r1}', name: 'builder' } as const;
const source = 'GET /2.0/repositories/acme/alpha/pipelines-config/runners';
const workspaceSource = 'GET /2.0/workspaces/acme/pipelines-config/runners';

function runner(change: Partial<BitbucketRunner> = {}): BitbucketRunner {
  return {
    id: '{r1}',
    name: 'builder',
    repositoryId: '{alpha}',
    status: 'online',
    reportedAt: '2026-11-20T05:59:00.000Z',
    ...change,
  };
}

function ofRepository(change: Partial<BitbucketRunner> = {}, isPrivate = true) {
  return {
    'bitbucket.workspace': [aWorkspace()],
    'bitbucket.repositories': [aRepository({ isPrivate })],
    'bitbucket.pipelines': [{ repositoryId: '{alpha}', state: 'on' as const }],
    'bitbucket.runners': [runner(change)],
  };
}

const shared: BitbucketRunner = { id: '{r1}', name: 'builder', status: 'online' };
const ofWorkspace = {
  ...ofRepository(),
  'bitbucket.repositories': [
    aRepository({ id: '{beta}', slug: 'beta', isPrivate: false }),
    aRepository({ isPrivate: false }),
    aRepository({ id: '{gamma}', slug: 'gamma' }),
  ],
  'bitbucket.pipelines': [
    { repositoryId: '{alpha}', state: 'on' as const },
    { repositoryId: '{beta}', state: 'off' as const },
    { repositoryId: '{gamma}', state: 'on' as const },
  ],
  'bitbucket.runners': [shared],
};
const failure = { outcome: 'fail', resource, affected: [], fixUrl: repositoryFixUrl } as const;

ruleTester(staleRunner, {
  pass: [
    {
      name: 'online, in a private repository',
      snapshot: bitbucketSnapshot(ofRepository()),
      results: [{ outcome: 'pass', resource }],
    },
    {
      name: 'unhealthy, which somebody is looking after',
      snapshot: bitbucketSnapshot(ofRepository({ status: 'unhealthy' })),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'offline for more than a day',
      snapshot: bitbucketSnapshot(
        ofRepository({ status: 'offline', reportedAt: '2026-11-18T06:00:00.000Z' }),
      ),
      results: [
        {
          ...failure,
          message: 'Runner "builder" of repository "Alpha" is offline',
          evidence: [
            {
              text: 'The runner has been offline for 2 days',
              source,
              data: { status: 'offline', days: 2 },
            },
          ],
        },
      ],
    },
    {
      name: 'offline, nobody knows since when, in a public repository',
      snapshot: bitbucketSnapshot({
        ...ofRepository({}, false),
        'bitbucket.runners': [
          { id: '{r1}', name: 'builder', repositoryId: '{alpha}', status: 'offline' },
        ],
      }),
      results: [
        {
          ...failure,
          message:
            'Runner "builder" of repository "Alpha" is offline and serves 1 public repository',
          evidence: [
            { text: 'The runner is offline', source, data: { status: 'offline' } },
            {
              text: 'The runner may build 1 public repository',
              source,
              data: { publicRepositories: 1 },
            },
          ],
          affected: [theRepository],
        },
      ],
    },
    {
      name: 'registered by nobody, long ago',
      snapshot: bitbucketSnapshot(
        ofRepository({ status: 'unregistered', reportedAt: '2026-10-20T06:00:00.000Z' }),
      ),
      results: [
        {
          ...failure,
          message: 'Runner "builder" of repository "Alpha" is offline',
          evidence: [
            {
              text: 'Nobody has started the runner for 31 days',
              source,
              data: { status: 'unregistered', days: 31 },
            },
          ],
        },
      ],
    },
    {
      name: 'of the workspace, which has a public repository that builds',
      snapshot: bitbucketSnapshot(ofWorkspace),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'Runner "builder" of workspace "Acme" serves 1 public repository',
          evidence: [
            {
              text: 'The runner may build 1 public repository',
              source: workspaceSource,
              data: { publicRepositories: 1 },
            },
          ],
          affected: [theRepository],
          fixUrl: `${workspaceUrl}/workspace/settings`,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'switched off',
      snapshot: bitbucketSnapshot(ofRepository({ status: 'disabled' }, false)),
      results: [{ outcome: 'not-applicable', resource, reason: 'The runner is switched off' }],
    },
  ],
  notAvailable: [
    {
      name: 'the runners of a repository could not be read',
      snapshot: bitbucketSnapshot(
        { 'bitbucket.repositories': [aRepository()] },
        { 'bitbucket.runners': [hidden('{alpha}')] },
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
      name: 'whether a public repository builds could not be read',
      snapshot: bitbucketSnapshot(
        { ...ofRepository({}, false), 'bitbucket.pipelines': [] },
        { 'bitbucket.pipelines': [hidden('{alpha}')] },
      ),
      results: [{ outcome: 'not-available', resource, reason: 'Jira refused the request (403)' }],
    },
    {
      name: 'the runner is of the workspace, and not all its repositories could be read',
      snapshot: bitbucketSnapshot(
        { ...ofWorkspace, 'bitbucket.repositories': [aRepository()] },
        { 'bitbucket.repositories': [refused] },
      ),
      results: [{ outcome: 'not-available', resource, reason: 'Jira refused the request (403)' }],
    },
  ],
  nearMiss: [
    {
      name: 'offline since this night',
      snapshot: bitbucketSnapshot(
        ofRepository({ status: 'offline', reportedAt: '2026-11-20T01:00:00.000Z' }),
      ),
      results: [{ outcome: 'pass', resource }],
    },
    {
      name: 'of the workspace, whose public repository does not build',
      snapshot: bitbucketSnapshot({
        ...ofWorkspace,
        'bitbucket.pipelines': [
          { repositoryId: '{alpha}', state: 'never' },
          { repositoryId: '{beta}', state: 'off' },
        ],
      }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
});
