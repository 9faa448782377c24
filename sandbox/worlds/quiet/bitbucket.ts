import type { BitbucketWorldInput } from '../../atlassian/world/bitbucket';
import { protect } from '../demo/bitbucket-protection';
import { uuidOf } from '../demo/identifiers';
import { credentials, quietAccount, quietGroup } from './people';

const dayMs = 86_400_000;
const uuid = (what: string) => `{${uuidOf(`lantern ${what}`)}}`;

export const quietWorkspaceId = uuid('workspace');

/** Repositories and what is nearly wrong with them. */
const slugs = ['storefront', 'royalty-engine', 'print-queue', 'house-style'] as const;

/** The Bitbucket workspace of Lantern Press: private, reviewed, and with its secrets secured. */
export function quietBitbucket(now: Date): BitbucketWorldInput {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  const engineers = ['tomasz', 'felix', 'hana'].map(quietAccount);
  return {
    credentials: [credentials.bitbucket],
    uuid: quietWorkspaceId,
    slug: 'lantern-press',
    name: 'Lantern Press',
    members: [
      ...['rosa', 'amara', 'luca', 'felix', 'hana'].map((handle) => ({
        accountId: quietAccount(handle),
        permission: 'owner' as const,
      })),
      { accountId: quietAccount('tomasz') },
    ],
    groups: [{ slug: quietGroup('engineering'), name: 'engineering', members: engineers }],
    projects: [{ uuid: uuid('project'), key: 'LAN', name: 'Lantern' }],
    repositories: slugs.map((slug, at) => ({
      uuid: uuid(slug),
      slug,
      projectKey: 'LAN',
      mainBranch: 'main',
      // Near miss: house-style rests, though not for a year.
      updatedAt: ago(slug === 'house-style' ? 350 : 3),
      branchRestrictions: protect(at),
      groups: [{ slug: quietGroup('engineering'), permission: 'write' }],
      // Near miss: the five owners administer it, and nobody else.
      users: [{ accountId: quietAccount('tomasz'), permission: 'write' }],
      ...(slug === 'storefront' ? storefront(ago) : {}),
    })),
    variables: [
      { uuid: uuid('variable log level'), key: 'LOG_LEVEL', value: 'info' },
      { uuid: uuid('variable token'), key: 'NPM_TOKEN', secured: true },
    ],
    runners: [{ uuid: uuid('runner'), name: 'press', reportedAt: ago(0) }],
  };
}

/** Near misses: plain variables that are no secrets, a hook that is signed, a key that is young and used. */
function storefront(ago: (days: number) => string) {
  return {
    pipelines: {
      variables: [{ uuid: uuid('variable keyboard'), key: 'KEYBOARD_LAYOUT', value: 'se' }],
      environments: [
        {
          uuid: uuid('environment'),
          name: 'Production',
          variables: [{ uuid: uuid('variable region'), key: 'REGION', value: 'eu-north-1' }],
        },
      ],
    },
    webhooks: [{ uuid: uuid('hook'), url: 'https://hooks.lantern.example/bitbucket' }],
    deployKeys: [{ id: 501, label: 'cdn', addedAt: ago(100), lastUsedAt: ago(1) }],
  };
}
