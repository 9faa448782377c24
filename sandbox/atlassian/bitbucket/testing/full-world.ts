import type { World } from '../../world/schema';
import { repository, smallWorld } from './small-world';

/** A workspace with one of everything that is simulated. */
export function fullWorld(): World {
  return smallWorld({
    isPrivacyEnforced: false,
    forkingMode: 'allow_forks',
    projects: [
      {
        uuid: '{core}',
        key: 'CORE',
        name: 'Core',
        groups: [{ slug: 'developers', permission: 'create-repo' }],
        deployKeys: [{ id: 7, label: 'mirror', addedAt: '2025-01-01T00:00:00.000Z' }],
      },
      { uuid: '{open}', key: 'OPEN', name: 'Open', isPrivate: false },
    ],
    repositories: [
      repository('alpha', {
        forkPolicy: 'allow_forks',
        updatedAt: '2026-11-01T08:00:00.000Z',
        branchRestrictions: [
          { id: 12, kind: 'push', pattern: 'main', users: ['cyd'], groups: ['developers'] },
          { id: 11, kind: 'require_approvals_to_merge', branchType: 'production', value: 2 },
        ],
        branchingModel: {
          development: { name: 'main', useMainBranch: true },
          production: { name: 'live' },
          branchTypes: [{ kind: 'feature', prefix: 'feature/' }],
        },
        overrides: ['branching_model'],
        pipelines: {
          variables: [
            { uuid: '{v1}', key: 'DB_PASSWORD', value: 'hunter2' },
            { uuid: '{v2}', key: 'API_TOKEN', value: 'hunter3', secured: true },
          ],
          environments: [
            {
              uuid: '{production}',
              name: 'Production',
              variables: [{ uuid: '{v3}', key: 'SSH_KEY', value: 'hunter4' }],
            },
          ],
          runners: [{ uuid: '{r1}', name: 'builder', status: 'OFFLINE' }],
        },
        webhooks: [
          {
            uuid: '{h1}',
            url: 'http://ci.small.example:8080/hook?token=hunter5',
            secretSet: false,
          },
        ],
        deployKeys: [
          {
            id: 9,
            label: 'deploy',
            addedAt: '2026-10-01T00:00:00.000Z',
            lastUsedAt: '2026-11-19T00:00:00.000Z',
          },
        ],
        groups: [{ slug: 'developers', permission: 'write' }],
        users: [{ accountId: 'cyd', permission: 'admin' }],
      }),
      repository('beta', {
        projectKey: 'OPEN',
        isPrivate: false,
        updatedAt: '2024-02-03T08:00:00.000Z',
        pipelines: { enabled: false, variables: [{ uuid: '{v4}', key: 'OLD', value: 'hunter6' }] },
        groups: [{ slug: 'developers', permission: 'write' }],
      }),
      { uuid: '{empty}', slug: 'empty', projectKey: 'CORE' },
    ],
    variables: [{ uuid: '{v5}', key: 'NPM_TOKEN', value: 'hunter7' }],
    runners: [{ uuid: '{r2}', name: 'shared' }],
    webhooks: [{ uuid: '{h2}', url: 'https://chat.small.example/in/hunter8', active: false }],
  });
}
