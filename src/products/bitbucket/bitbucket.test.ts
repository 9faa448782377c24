import { collectBitbucket } from '../../../sandbox/atlassian/bitbucket/testing/collect-bitbucket';
import { fullWorld } from '../../../sandbox/atlassian/bitbucket/testing/full-world';
import { repository, smallWorld } from '../../../sandbox/atlassian/bitbucket/testing/small-world';
import type { SliceName } from '../../domain';
import { bitbucketCollectors } from '.';

const bothInherited = {
  overridden: [],
  inherited: ['branching_model', 'default_merge_strategy'],
};
const ownModel = { overridden: ['branching_model'], inherited: ['default_merge_strategy'] };
const ada = { userId: '{a}', accountId: 'ada', name: 'Ada Owner' };

/** Items in an order that does not follow from Bitbucket's own ids of people, which are named by the account here. */
function named(items: readonly unknown[]): readonly unknown[] {
  return items
    .map((item) => {
      const { userId, accountId = '' } = item as { userId?: string; accountId?: string };
      return userId === undefined
        ? item
        : { ...(item as object), userId: `{${accountId.slice(0, 1)}}` };
    })
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

let full: Awaited<ReturnType<typeof collectBitbucket>>;
beforeAll(async () => {
  full = await collectBitbucket(fullWorld());
});

describe('a connected workspace', () => {
  it.each<[SliceName, readonly unknown[]]>([
    [
      'bitbucket.workspace',
      [
        {
          id: '{small}',
          slug: 'small',
          name: 'Small',
          privacyEnforced: false,
          forkingMode: 'allow_forks',
          url: 'https://bitbucket.org/small/',
        },
      ],
    ],
    [
      'bitbucket.members',
      [
        { ...ada, permission: 'owner' },
        { userId: '{b}', accountId: 'bob', name: 'Bob Builder', permission: 'member' },
        { userId: '{c}', accountId: 'cyd', name: 'Cyd Coder', permission: 'member' },
      ],
    ],
    [
      'bitbucket.projects',
      [
        {
          id: '{core}',
          key: 'CORE',
          name: 'Core',
          isPrivate: true,
          hasPublicRepositories: false,
          url: 'https://bitbucket.org/small/workspace/projects/CORE',
        },
        {
          id: '{open}',
          key: 'OPEN',
          name: 'Open',
          isPrivate: false,
          hasPublicRepositories: true,
          url: 'https://bitbucket.org/small/workspace/projects/OPEN',
        },
      ],
    ],
    [
      'bitbucket.repositories',
      [
        {
          id: '{alpha}',
          slug: 'alpha',
          name: 'alpha',
          projectId: '{core}',
          isPrivate: true,
          forkPolicy: 'allow_forks',
          mainBranch: 'main',
          updatedAt: '2026-11-01T08:00:00.000Z',
          url: 'https://bitbucket.org/small/alpha',
          inheritance: ownModel,
        },
        {
          id: '{beta}',
          slug: 'beta',
          name: 'beta',
          projectId: '{open}',
          isPrivate: false,
          forkPolicy: 'no_public_forks',
          mainBranch: 'main',
          updatedAt: '2024-02-03T08:00:00.000Z',
          url: 'https://bitbucket.org/small/beta',
          inheritance: bothInherited,
        },
        {
          id: '{empty}',
          slug: 'empty',
          name: 'empty',
          projectId: '{core}',
          isPrivate: true,
          forkPolicy: 'no_public_forks',
          updatedAt: '2026-11-18T15:00:00.000Z',
          url: 'https://bitbucket.org/small/empty',
          inheritance: bothInherited,
        },
      ],
    ],
    [
      'bitbucket.repositoryAdmins',
      [
        { repositoryId: '{alpha}', ...ada },
        { repositoryId: '{alpha}', userId: '{c}', accountId: 'cyd', name: 'Cyd Coder' },
        { repositoryId: '{beta}', ...ada },
        { repositoryId: '{empty}', ...ada },
      ],
    ],
    [
      'bitbucket.branchRestrictions',
      [
        {
          repositoryId: '{alpha}',
          restrictions: [
            {
              id: '11',
              kind: 'require_approvals_to_merge',
              match: { type: 'branching-model', branchType: 'production' },
              value: 2,
              userIds: [],
              groups: [],
            },
            {
              id: '12',
              kind: 'push',
              match: { type: 'glob', pattern: 'main' },
              userIds: ['cyd'],
              groups: [{ slug: 'developers', name: 'Developers' }],
            },
          ],
        },
        { repositoryId: '{beta}', restrictions: [] },
      ],
    ],
    [
      'bitbucket.branchingModels',
      [
        {
          repositoryId: '{alpha}',
          development: { name: 'main', usesMainBranch: true },
          production: { name: 'live', usesMainBranch: false },
          branchTypes: [{ kind: 'feature', prefix: 'feature/' }],
        },
      ],
    ],
    [
      'bitbucket.overrides',
      [
        { repositoryId: '{alpha}', ...ownModel },
        { repositoryId: '{beta}', ...bothInherited },
        { repositoryId: '{empty}', ...bothInherited },
      ],
    ],
    [
      'bitbucket.pipelines',
      [
        { repositoryId: '{alpha}', state: 'on' },
        { repositoryId: '{beta}', state: 'off' },
        { repositoryId: '{empty}', state: 'never' },
      ],
    ],
    ['bitbucket.workspaceVariables', [{ id: '{v5}', key: 'NPM_TOKEN', secured: false }]],
    [
      'bitbucket.repositoryVariables',
      [
        { repositoryId: '{alpha}', id: '{v1}', key: 'DB_PASSWORD', secured: false },
        { repositoryId: '{alpha}', id: '{v2}', key: 'API_TOKEN', secured: true },
        { repositoryId: '{beta}', id: '{v4}', key: 'OLD', secured: false },
      ],
    ],
    [
      'bitbucket.environments',
      [{ id: '{production}', repositoryId: '{alpha}', name: 'Production' }],
    ],
    [
      'bitbucket.deploymentVariables',
      [
        {
          repositoryId: '{alpha}',
          environmentId: '{production}',
          id: '{v3}',
          key: 'SSH_KEY',
          secured: false,
        },
      ],
    ],
    [
      'bitbucket.runners',
      [
        {
          id: '{r1}',
          name: 'builder',
          repositoryId: '{alpha}',
          status: 'offline',
          reportedAt: '2026-11-19T06:00:00.000Z',
        },
        { id: '{r2}', name: 'shared', status: 'online', reportedAt: '2026-11-19T06:00:00.000Z' },
      ],
    ],
    [
      'bitbucket.webhooks',
      [
        {
          id: '{h1}',
          repositoryId: '{alpha}',
          scheme: 'http',
          host: 'ci.small.example:8080',
          active: true,
          secretSet: false,
        },
        {
          id: '{h2}',
          scheme: 'https',
          host: 'chat.small.example',
          active: false,
          secretSet: true,
        },
      ],
    ],
    [
      'bitbucket.deployKeys',
      [
        {
          id: '9',
          opens: 'repository',
          resourceId: '{alpha}',
          label: 'deploy',
          addedAt: '2026-10-01T00:00:00.000Z',
          lastUsedAt: '2026-11-19T00:00:00.000Z',
        },
        {
          id: '7',
          opens: 'project',
          resourceId: '{core}',
          label: 'mirror',
          addedAt: '2025-01-01T00:00:00.000Z',
        },
      ],
    ],
    [
      'bitbucket.groupGrants',
      [
        {
          on: 'repository',
          resourceId: '{alpha}',
          grants: [{ slug: 'developers', name: 'Developers', permission: 'write' }],
        },
        {
          on: 'repository',
          resourceId: '{beta}',
          grants: [{ slug: 'developers', name: 'Developers', permission: 'write' }],
        },
        {
          on: 'project',
          resourceId: '{core}',
          grants: [{ slug: 'developers', name: 'Developers', permission: 'create-repo' }],
        },
        { on: 'repository', resourceId: '{empty}', grants: [] },
        { on: 'project', resourceId: '{open}', grants: [] },
      ],
    ],
    // Ada owns the workspace; Bob and Cyd write through their group.
    ['bitbucket.repositoryWriters', [{ repositoryId: '{beta}', writers: 3 }]],
  ])('fills the slice %s', (name, items) => {
    const slice = full.slices(name);
    expect({ items: named(slice.items), gaps: slice.gaps }).toEqual({
      items: named(items),
      gaps: [],
    });
  });

  it('is asked no more than it takes', () => {
    const asked = full.sent.map((request) => request.split('?')[0]);
    expect(new Set(full.sent).size).toBe(full.sent.length);
    expect(asked).toHaveLength(35);
    expect(asked.filter((path) => path?.includes('/empty'))).toEqual([
      'GET /2.0/repositories/small/empty/pipelines_config',
      'GET /2.0/repositories/small/empty/permissions-config/groups',
      'GET /2.0/repositories/small/empty/hooks',
      'GET /2.0/repositories/small/empty/deploy-keys',
    ]);
  });

  it('asks public repositories first, and never for a value or a secret', () => {
    const hooks = full.sent.filter((request) => request.includes('/hooks'));
    expect(hooks.map((request) => /small\/(\w+)\/hooks/.exec(request)?.[1])).toEqual([
      undefined,
      'beta',
      'empty',
      'alpha',
    ]);
    const fieldsOf = (list: string) =>
      full.sent
        .filter((request) => request.includes(`/${list}?`))
        .map((request) => /fields=([^&]*)/.exec(request)?.[1]);
    expect(new Set(fieldsOf('variables'))).toEqual(
      new Set(['next,size,page,pagelen,values.uuid,values.key,values.secured']),
    );
    expect(new Set(fieldsOf('runners'))).toEqual(
      new Set([
        'next,size,page,pagelen,values.uuid,values.name,values.state.status,values.state.updated_on',
      ]),
    );
  });

  it('leaves no value behind, even when Bitbucket ignores which fields are asked for', async () => {
    const world = fullWorld();
    const { slices } = await collectBitbucket(world, {
      tamper: (path, body) =>
        path.endsWith('/variables')
          ? body.replaceAll('"secured":', '"value":"hunter2","secured":')
          : body,
    });
    const kept = JSON.stringify(bitbucketCollectors.map(({ slice }) => slices(slice)));
    expect(kept).not.toContain('hunter');
    expect(JSON.stringify(world)).toContain('hunter2');
  });

  it('may be named by its id', async () => {
    const { slices } = await collectBitbucket(fullWorld(), { workspace: '{small}' });
    expect(slices('bitbucket.repositories')).toEqual(full.slices('bitbucket.repositories'));
  });
});

describe('answers that hold no more than the document promises', () => {
  it('name repositories, projects and keys all the same', async () => {
    const { slices, sent } = await collectBitbucket(fullWorld(), {
      tamper: (_path, body) =>
        body
          .replaceAll('"slug":"alpha",', '')
          .replaceAll('"project":{"uuid":"{core}",', '"project":{')
          .replaceAll(
            /"id":(\d+),"label"/g,
            '"links":{"self":{"href":"https://api.bitbucket.org/2.0/x/deploy-keys/$1"}},"label"',
          ),
    });
    expect(slices('bitbucket.repositories')).toEqual(full.slices('bitbucket.repositories'));
    expect(slices('bitbucket.deployKeys')).toEqual(full.slices('bitbucket.deployKeys'));
    expect(sent).toEqual(full.sent);
  });
});

function without(body: string, ...keys: readonly string[]): string {
  const parts = Object.entries(JSON.parse(body) as Record<string, unknown>);
  return JSON.stringify(Object.fromEntries(parts.filter(([key]) => !keys.includes(key))));
}

describe('what answers may leave out', () => {
  it('are the items of a list that is said to be empty', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      tamper: (_path, body) => (body.includes('"size":0') ? without(body, 'values') : body),
    });
    expect(slices('bitbucket.environments')).toEqual(full.slices('bitbucket.environments'));
    expect(slices('bitbucket.webhooks')).toEqual(full.slices('bitbucket.webhooks'));
  });

  it('are not the items of a list of which nothing is said', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      tamper: (path, body) => (path.endsWith('/projects') ? without(body, 'values', 'size') : body),
    });
    expect(slices('bitbucket.projects').gaps).toEqual([
      {
        code: 'unexpected-answer',
        reason: 'Bitbucket sent an answer of an unexpected shape at values',
        source: 'GET /workspaces/{}/projects',
      },
    ]);
  });

  it('is told of people who cannot log in any more', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      tamper: (_path, body) =>
        body.replaceAll('"account_status":"active"', '"account_status":"closed"'),
    });
    const inactive = { accountId: 'ada', inactive: true };
    expect(slices('bitbucket.members').items).toContainEqual(expect.objectContaining(inactive));
    expect(slices('bitbucket.repositoryAdmins').items).toContainEqual(
      expect.objectContaining(inactive),
    );
  });
});

describe('a list that is not filtered as asked', () => {
  it('is filtered here', async () => {
    const { slices } = await collectBitbucket(fullWorld(), {
      tamper: (path, body) =>
        path.includes('/permissions/repositories')
          ? body
              .replaceAll('"permission":"write"', '"permission":"read"')
              .replace('"permission":"admin"', '"permission":"read"')
          : body,
    });
    expect(slices('bitbucket.repositoryAdmins').items).toHaveLength(3);
    // Ada was the only administrator that came first, Bob and Cyd the only writers.
    expect(slices('bitbucket.repositoryWriters').items).toEqual([
      { repositoryId: '{beta}', writers: 0 },
    ]);
  });
});

describe('a list of repositories that does not tell what they inherit', () => {
  it('has each of them asked', async () => {
    const { slices, sent } = await collectBitbucket(fullWorld(), {
      tamper: (path, body) =>
        path.endsWith('/override-settings') ? body : body.replaceAll('"override_settings"', '"x"'),
    });
    expect(sent.filter((request) => request.endsWith('/override-settings'))).toHaveLength(3);
    expect(slices('bitbucket.overrides').items).toEqual([
      { repositoryId: '{alpha}', ...ownModel },
      { repositoryId: '{beta}', ...bothInherited },
      { repositoryId: '{empty}', ...bothInherited },
    ]);
  });
});

describe('a large workspace', () => {
  it('is read page by page, and counts writers only until they are too many', async () => {
    const people = Array.from({ length: 330 }, (_none, at) => `p${String(at).padStart(3, '0')}`);
    const small = smallWorld({
      repositories: [
        repository('old', {
          updatedAt: '2020-01-01T00:00:00.000Z',
          groups: [{ slug: 'everyone', permission: 'write' }],
        }),
        ...Array.from({ length: 240 }, (_none, at) => repository(`r${String(at)}`)),
      ],
      groups: [{ slug: 'everyone', name: 'Everyone', members: [] }],
    });
    const world = structuredClone(small);
    const { bitbucket } = world;
    if (bitbucket === undefined) throw new Error('The test world has no Bitbucket');
    for (const accountId of people) {
      bitbucket.members.push({ accountId, permission: 'member' });
      bitbucket.groups[0]?.members.push(accountId);
    }
    const { slices, sent } = await collectBitbucket(world);
    expect(slices('bitbucket.repositories').items).toHaveLength(241);
    expect(slices('bitbucket.members').items).toHaveLength(333);
    expect(slices('bitbucket.repositoryWriters')).toEqual({
      items: [{ repositoryId: '{old}', writers: 200 }],
      gaps: [],
    });
    expect(sent.filter((request) => request.includes('/permissions?'))).toHaveLength(4);
    expect(sent.filter((request) => /^GET \/2.0\/repositories\/small\?/.test(request))).toEqual([
      expect.stringContaining('pagelen=100'),
      expect.stringContaining('page=2'),
      expect.stringContaining('page=3'),
    ]);
  });

  it('is read to its end where pages do not lead to the next', async () => {
    const repositories = Array.from({ length: 240 }, (_none, at) => repository(`r${String(at)}`));
    const { slices } = await collectBitbucket(smallWorld({ repositories }), {
      tamper: (_path, body) => body.replaceAll('"next"', '"further"'),
    });
    expect(slices('bitbucket.repositories').items).toHaveLength(240);
  });

  it('joins the pages of one repository’s restrictions', async () => {
    const branchRestrictions = Array.from({ length: 130 }, (_none, at) => ({
      id: at + 1,
      kind: 'push' as const,
      pattern: `release/${String(at)}`,
    }));
    const { slices } = await collectBitbucket(
      smallWorld({ repositories: [repository('alpha', { branchRestrictions })] }),
    );
    const [item] = slices('bitbucket.branchRestrictions').items;
    expect(item?.restrictions).toHaveLength(130);
  });
});
