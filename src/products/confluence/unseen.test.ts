import { collectConfluence } from '../../../sandbox/atlassian/confluence/testing/collect-confluence';
import { roles, smallWorld } from '../../../sandbox/atlassian/confluence/testing/small-world';
import type { ConfluenceWorldInput } from '../../../sandbox/atlassian/world/confluence';
import type {
  ProductRequest,
  ProductResponse,
  ProductServer,
} from '../../../sandbox/product-server';
import { demoWorld } from '../../../sandbox/worlds/demo';
import { confluenceCollectors } from '.';

type Through = (site: ProductServer) => ProductServer;
type Body = Record<string, unknown>;

/** Answers some requests otherwise. */
function answering(
  change: (request: ProductRequest, answer: ProductResponse) => ProductResponse | undefined,
): Through {
  return (site) => ({
    async handle(request) {
      const answer = await site.handle(request);
      return change(request, answer) ?? answer;
    },
  });
}

/** Gives seven items a page, whatever is asked for. */
const short: Through = (site) => ({
  handle: (request) =>
    site.handle({ ...request, path: request.path.replace(/\blimit=\d+/, 'limit=7') }),
});

function edited(answer: ProductResponse, edit: (body: Body) => object): ProductResponse {
  return { ...answer, body: JSON.stringify(edit(JSON.parse(answer.body) as Body)) };
}

function without(body: Body, ...names: readonly string[]): Body {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

const refusal = (status: number): ProductResponse => ({ status, headers: {}, body: '{}' });

/** The same with all lists sorted: parts of an item that came on several pages are joined in the order of their pages. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const text = (item: unknown) => JSON.stringify(item);
    return value.map(inOrder).sort((a, b) => (text(a) < text(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inOrder(part)]));
}

/** Everything that was collected, by slice. */
async function everything(through?: Through) {
  const { slices, sent } = await collectConfluence(demoWorld(), {
    // Of larger groups only so many members are read as it takes, which depends on the size of pages.
    settings: { thresholds: { maxAdmins: 1000 } },
    ...(through === undefined ? {} : { through }),
  });
  const all = inOrder(
    Object.fromEntries(confluenceCollectors.map(({ slice }) => [slice, slices(slice)])),
  );
  return { all, sent, reads: slices('confluence.anonymousReads').items };
}

describe('a large Confluence', () => {
  let expected: Awaited<ReturnType<typeof everything>>;
  beforeAll(async () => {
    expected = await everything();
  });

  it('is the same when every page is shorter than asked for', async () => {
    expect((await everything(short)).all).toEqual(expected.all);
  });

  it('is the same when the next page lies elsewhere, or is named in a header only', async () => {
    const elsewhere = answering(({ path }, answer) => {
      if (!path.startsWith('/wiki/api/v2/') || !answer.body.includes('"next"')) return undefined;
      if (path.startsWith('/wiki/api/v2/spaces?'))
        return edited(answer, (body) => without(body, '_links'));
      return edited(answer, (body) => {
        const { next } = body._links as { readonly next: string };
        return { ...body, _links: { next: `https://api.atlassian.com/ex${next}` } };
      });
    });
    expect((await everything((site) => elsewhere(short(site)))).all).toEqual(expected.all);
  });

  it('says so of every list that goes on without telling how', async () => {
    const lostWay = answering(({ path }, answer) =>
      path.startsWith('/wiki/api/v2/') && answer.body.includes('"next"')
        ? edited(answer, (body) => ({ ...body, _links: { next: '/wiki/api/v2/next' } }))
        : undefined,
    );
    const { slices } = await collectConfluence(demoWorld(), {
      through: (site) => lostWay(short(site)),
    });
    const reason = 'Confluence has more, but does not say how to ask for it';
    const lost = confluenceCollectors
      .map(({ slice }) => slice)
      .filter((slice) => slices(slice).gaps.some((gap) => gap.reason === reason));

    expect(lost).toEqual([
      'confluence.spaces',
      'confluence.spaceRoles',
      'confluence.spaceGrants',
      'confluence.anonymousReads',
    ]);
  });

  it('has the same broad groups when it counts no members in groups that have some', async () => {
    const uncounted = answering(({ path }, answer) =>
      path.includes('/membersByGroupId')
        ? edited(answer, (body) => ({ ...body, totalSize: 0 }))
        : undefined,
    );
    const broad = ({ slices }: Awaited<ReturnType<typeof collectConfluence>>) =>
      slices('confluence.groupSizes').items.map(({ groupId, size }) => [groupId, size > 100]);

    expect(broad(await collectConfluence(demoWorld(), { through: uncounted }))).toEqual(
      broad(await collectConfluence(demoWorld())),
    );
  });

  it.each([
    [2, 3],
    [3, 3],
    [4, 4],
  ])(
    'above a threshold of %i has a group of three people and one who left count %i',
    async (broadGroupMembers, size) => {
      const { slices } = await collectConfluence(small(), {
        settings: { thresholds: { broadGroupMembers } },
      });
      expect(slices('confluence.groupSizes').items).toEqual([{ groupId: 'users', size }]);
    },
  );

  it('is the same when accounts come a few at a time', async () => {
    const few = answering(({ path }, answer) =>
      path.startsWith('/wiki/api/v2/users-bulk')
        ? edited(answer, (body) => ({ ...body, results: (body.results as unknown[]).slice(0, 30) }))
        : undefined,
    );
    expect((await everything(few)).all).toEqual(expected.all);
  });

  it('is the same when so many accounts may not be asked for at once', async () => {
    const strict = answering(({ path, body = '' }) =>
      path.startsWith('/wiki/api/v2/users-bulk') && body.split(',').length > 40
        ? refusal(400)
        : undefined,
    );
    expect((await everything(strict)).all).toEqual(expected.all);
  });

  it.each<[string, Parameters<typeof answering>[0]]>([
    [
      'are refused with a space',
      ({ path }) => (path.includes('include-permissions') ? refusal(400) : undefined),
    ],
    [
      'are left out of it',
      ({ path }, answer) =>
        path.includes('include-permissions')
          ? edited(answer, (body) => without(body, 'permissions', 'roleAssignments'))
          : undefined,
    ],
  ])('is the same when the lists of a space %s', async (_how, change) => {
    const { all, sent } = await everything(answering(change));

    expect(all).toEqual(expected.all);
    expect(sent.filter((request) => request.includes('include-permissions'))).toHaveLength(4);
  });

  it('is asked about each space when strangers are not answered', async () => {
    const silent = answering(({ caller, path }) =>
      caller.type === 'none' && path.startsWith('/wiki/api/v2/spaces') ? refusal(401) : undefined,
    );
    const { reads, sent } = await everything(silent);
    const plain = (items: typeof reads) => items.map((item) => without({ ...item }, 'byVisitor'));

    expect(sent.filter((request) => request.includes('permission/check')).length).toBeGreaterThan(
      50,
    );
    expect(plain(reads)).toEqual(plain(expected.reads));
  });
});

const space = { id: '1', key: 'ONE', name: 'One', authorId: 'ada', ownerId: 'ada' };

function small(confluence: Partial<ConfluenceWorldInput> = {}) {
  return smallWorld({
    roleMode: 'ROLES_TRANSITION',
    anonymous: { canUse: true },
    spaceRoles: roles,
    spaces: [
      {
        ...space,
        homepageId: '11',
        permissions: [
          { id: '5', principal: { type: 'group', id: 'users' }, permission: 'export/space' },
        ],
        roleAssignments: [{ principalType: 'USER', principalId: 'ada', roleId: 'role-admin' }],
      },
      { id: '2', key: 'TWO', name: 'Two', authorId: 'ada', homepageId: '21' },
    ],
    ...confluence,
  });
}

describe('a site before space roles', () => {
  it('is asked for permissions, and nothing about roles', async () => {
    const world = small({
      roleMode: 'PRE_ROLES',
      spaceRoles: [],
      spaces: [{ ...space, homepageId: '11', anonymousPermissions: ['read/space'] }],
    });
    const { slices, sent } = await collectConfluence(world);

    expect(sent.filter((request) => /space-roles|role-assignments|include-/.test(request))).toEqual(
      [],
    );
    expect(slices('confluence.spaceGrants')).toEqual({
      items: [{ spaceId: '1', grants: [] }],
      gaps: [],
    });
    expect(slices('confluence.anonymousReads')).toEqual({
      items: [{ spaceId: '1', canRead: true, canUpdate: false, byVisitor: true }],
      gaps: [],
    });
  });

  it('that does not say so is known by having no roles', async () => {
    const unsaid = answering(({ path }) =>
      /space-role-mode|space-roles/.test(path) ? refusal(404) : undefined,
    );
    const { slices, sent } = await collectConfluence(
      small({ roleMode: 'PRE_ROLES', spaceRoles: [], spaces: [space] }),
      { through: unsaid },
    );

    expect(slices('confluence.site').items).toMatchObject([{ roleMode: 'unknown' }]);
    expect(slices('confluence.spaceRoles')).toEqual({ items: [], gaps: [] });
    expect(slices('confluence.spaceGrants').gaps).toEqual([]);
    expect(sent).toContain('GET /wiki/api/v2/spaces/1/permissions?limit=250');
  });
});

describe('a site on space roles', () => {
  const anonymous = {
    principalType: 'ACCESS_CLASS',
    principalId: 'anonymous-users',
    roleId: 'role-viewer',
  } as const;
  const ada = { principalType: 'USER', principalId: 'ada', roleId: 'role-admin' } as const;
  const custom = {
    id: '5',
    principal: { type: 'group', id: 'users' },
    permission: 'export/space',
  } as const;
  /** Ten spaces with these permissions beside roles. */
  const spaces = (permissions: readonly (typeof custom)[] = []) =>
    Array.from({ length: 10 }, (_, at) => ({
      ...space,
      id: String(at + 1),
      key: `S${String(at)}`,
      roleAssignments: [anonymous, ada],
      permissions: [...permissions],
    }));
  const asked = (sent: readonly string[]) =>
    sent.filter((request) => /\/spaces\/\d+[/?]/.test(request));

  it('is asked for assignments only, once a look at permissions has shown nobody else', async () => {
    const { slices, sent } = await collectConfluence(
      small({ roleMode: 'ROLES', spaces: spaces() }),
    );

    expect(asked(sent).filter((request) => request.includes('/role-assignments'))).toHaveLength(10);
    expect(asked(sent).filter((request) => request.includes('/permissions'))).toHaveLength(4);
    expect(asked(sent)).toHaveLength(14);
    expect(sent.filter((request) => request.includes('permission/check'))).toEqual([]);
    const { items } = slices('confluence.spaceGrants');
    expect(items).toHaveLength(10);
    expect(items.flatMap(({ grants }) => grants.filter(({ roleId }) => !roleId))).toEqual([]);
  });

  it('is asked for permissions too where they show somebody without a role', async () => {
    const onRoles = answering(({ path }, answer) =>
      path.endsWith('/space-role-mode') ? edited(answer, () => ({ mode: 'ROLES' })) : undefined,
    );
    const { slices, sent } = await collectConfluence(small({ spaces: spaces([custom]) }), {
      through: onRoles,
    });

    expect(asked(sent)).toHaveLength(18);
    expect(asked(sent).filter((request) => request.includes('include-permissions'))).toHaveLength(
      6,
    );
    const { items } = slices('confluence.spaceGrants');
    expect(items).toHaveLength(10);
    expect(items.find(({ spaceId }) => spaceId === '1')?.grants).toContainEqual({
      principal: { type: 'group', id: 'users' },
      operation: 'export',
      target: 'space',
    });
  });

  it('that refuses the look at permissions is one that has none', async () => {
    const refusing = answering(({ path }) =>
      path.includes('/permissions?') ? refusal(404) : undefined,
    );
    const { slices } = await collectConfluence(small({ roleMode: 'ROLES', spaces: spaces() }), {
      through: refusing,
    });

    expect(slices('confluence.spaceGrants').items).toHaveLength(10);
    expect(slices('confluence.spaceGrants').gaps).toEqual([]);
  });
});

it('a space that is refused costs itself only', async () => {
  const refused = answering(({ path }) => (path.includes('/spaces/1?') ? refusal(403) : undefined));
  const { slices } = await collectConfluence(small(), { through: refused });
  const grants = slices('confluence.spaceGrants');

  expect(grants.items.map(({ spaceId }) => spaceId)).toEqual(['2']);
  expect(grants.gaps.map(({ code, resourceId }) => [code, resourceId])).toEqual([
    ['forbidden', '1'],
  ]);
});

it('a space that leaves out what it may is a space all the same', async () => {
  const bare = answering(({ path, caller }, answer) =>
    caller.type === 'app' && path.startsWith('/wiki/api/v2/spaces?')
      ? edited(answer, () => ({
          results: [
            { id: 1, key: 'ONE', name: null, status: null, homepageId: null },
            { id: 2, key: '~ada' },
          ],
        }))
      : undefined,
  );
  const { slices } = await collectConfluence(small(), { through: bare });

  expect(slices('confluence.spaces')).toEqual({
    items: [
      { id: '1', key: 'ONE', name: 'ONE', type: 'unknown', status: 'current' },
      { id: '2', key: '~ada', name: '~ada', type: 'personal', status: 'current' },
    ],
    gaps: [],
  });
});

it('holders that are not known are kept as such', async () => {
  const principals = [null, { type: 'team', id: 't1' }, { type: 'user', id: 'anonymous' }];
  const read = { key: 'read', targetType: 'space' };
  const odd = answering(({ path }, answer) =>
    path.includes('/spaces/1?')
      ? edited(answer, (body) => ({
          ...body,
          permissions: { results: principals.map((principal) => ({ principal, operation: read })) },
          roleAssignments: { results: [] },
        }))
      : undefined,
  );
  const { slices } = await collectConfluence(small(), { through: odd });
  const [first] = slices('confluence.spaceGrants').items;

  expect(first?.grants.map(({ principal }) => principal)).toEqual([
    { type: 'unknown', id: 'nobody' },
    { type: 'unknown', id: 't1' },
    { type: 'class', id: 'anonymous-users' },
  ]);
});

it('accounts of which little is said are neither gone nor inactive', async () => {
  const vague = answering(({ path }, answer) =>
    path.startsWith('/wiki/api/v2/users-bulk')
      ? edited(answer, () => ({
          results: [{ accountId: 'ada', accountStatus: 'unknown', accountType: null }],
        }))
      : undefined,
  );
  const { slices } = await collectConfluence(small(), { through: vague });

  expect(slices('confluence.accounts').items).toEqual([
    { accountId: 'ada', exists: true, active: true, accountType: 'unknown', name: 'ada' },
  ]);
});

it('a search that finds colleagues as well as guests makes nobody a guest', async () => {
  const careless = answering(({ path }, answer) =>
    path.startsWith('/wiki/rest/api/search/user')
      ? edited(answer, (body) => ({
          ...body,
          results: [
            ...(body.results as unknown[]),
            { user: { accountId: 'ada', displayName: 'Ada Admin', isGuest: false } },
          ],
        }))
      : undefined,
  );
  const { slices } = await collectConfluence(small(), { through: careless });

  expect(slices('confluence.guests').items.map(({ accountId }) => accountId)).toEqual(['gil']);
});

it('an audit record that cannot be read leaves the log incomplete, and the others in it', async () => {
  const world = small({
    audit: [
      {
        authorId: 'ada',
        createdAt: '2026-11-01T10:00:00.000Z',
        summary: 'Space exported',
        category: 'Import/Export',
        affectedObject: { name: 'One', objectType: 'Space' },
      },
      {
        createdAt: '2026-11-02T10:00:00.000Z',
        summary: 'User added to group',
        category: 'Users and groups',
        affectedObject: { name: 'confluence-admins', objectType: 'Group' },
      },
    ],
  });
  const torn = answering(({ path }, answer) =>
    path.startsWith('/wiki/rest/api/audit?')
      ? edited(answer, (body) => ({
          ...body,
          results: [{ creationDate: 'yesterday' }, ...(body.results as unknown[])],
        }))
      : undefined,
  );
  const { slices } = await collectConfluence(world, { through: torn });
  const { items, gaps } = slices('confluence.events');

  expect(items.map(({ change, actorName }) => [change, actorName]).sort()).toEqual([
    ['member-added', 'System'],
    ['space-exported', 'Ada Admin'],
  ]);
  expect(gaps).toMatchObject([{ code: 'unexpected-answer' }]);
});

it('an audit record about somebody who joined a group is one about the group', async () => {
  const world = small({
    audit: [
      {
        createdAt: '2026-11-02T10:00:00.000Z',
        summary: 'User added to group',
        category: 'Users and groups',
        affectedObject: { name: 'Max Member', objectType: 'User' },
        associatedObjects: [{ name: 'confluence-admins', objectType: 'Group' }],
      },
    ],
  });
  const { slices } = await collectConfluence(world);

  expect(slices('confluence.events').items).toMatchObject([
    {
      object: { type: 'Group' },
      others: [{ type: 'User', name: 'Max Member' }],
    },
  ]);
});

it('the state that Confluence writes into names is told once', async () => {
  const world = demoWorld();
  const { slices } = await collectConfluence(world);
  const gone = slices('confluence.accounts').items.filter(({ active }) => !active);
  expect(gone.map(({ name }) => name).filter((name) => name.includes('('))).toEqual([]);
  expect(gone.length).toBeGreaterThan(0);
});
