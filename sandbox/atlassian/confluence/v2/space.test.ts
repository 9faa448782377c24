import { spacePermissionIds } from '../../world/confluence-permissions';
import type { WorldSpaceInput } from '../../world/confluence-space';
import { as, clientOf, visitor } from '../testing/client';
import { roles, smallWorld } from '../testing/small-world';

const base = { authorId: 'ada', ownerId: 'ada' };

const mixed: WorldSpaceInput = {
  ...base,
  id: '1',
  key: 'MIX',
  name: 'Mixed',
  permissions: [
    { id: '501', principal: { type: 'group', id: 'users' }, permission: 'read/space' },
    { id: '502', principal: { type: 'user', id: 'uma' }, permission: 'export/space' },
  ],
  roleAssignments: [
    { principalType: 'GROUP', principalId: 'users', roleId: 'role-collaborator' },
    { principalType: 'USER', principalId: 'ada', roleId: 'role-admin' },
    { principalType: 'ACCESS_CLASS', principalId: 'anonymous-users', roleId: 'role-viewer' },
  ],
};

const crowded: WorldSpaceInput = {
  ...base,
  id: '2',
  key: 'CROWD',
  name: 'Crowded',
  permissions: ['gil', 'jan', 'ida', 'cus', 'bot'].flatMap((id, person) =>
    spacePermissionIds.map((permission, at) => ({
      id: String(600 + 20 * person + at),
      principal: { type: 'user' as const, id },
      permission,
    })),
  ),
};

function transition() {
  return clientOf(
    smallWorld({ roleMode: 'ROLES_TRANSITION', spaceRoles: roles, spaces: [mixed, crowded] }),
  );
}

const legacy = clientOf(
  smallWorld({ roleMode: 'PRE_ROLES', spaces: [{ ...mixed, roleAssignments: [] }] }),
);

describe('the permissions of a space', () => {
  it('are its own rows and what roles give to users and groups, never access classes', () => {
    expect(transition().get('/wiki/api/v2/spaces/1/permissions').body).toEqual({
      results: [
        row('501', ['group', 'users'], ['read', 'space']),
        row('502', ['user', 'uma'], ['export', 'space']),
        row('11002', ['group', 'users'], ['create', 'page']),
        row('11003', ['user', 'ada'], ['read', 'space']),
        row('11004', ['user', 'ada'], ['create', 'page']),
        row('11005', ['user', 'ada'], ['administer', 'space']),
      ],
      _links: { base: 'https://small.atlassian.net/wiki' },
    });
  });

  it('come with the space up to fifty, with a cursor for the rest', () => {
    const site = transition();
    const { body } = site.get('/wiki/api/v2/spaces/2?include-permissions=true');
    const { permissions } = body as {
      permissions: { results: unknown[]; meta: { cursor: string }; _links: { self: string } };
    };
    const all = site.all('/wiki/api/v2/spaces/2/permissions');
    expect(permissions).toEqual({
      results: all.slice(0, 50),
      meta: { hasMore: true, cursor: expect.any(String) as string },
      _links: { self: '/wiki/api/v2/spaces/2/permissions' },
    });
    const rest = site.get(`${permissions._links.self}?cursor=${permissions.meta.cursor}`).body;
    expect((rest as { results: unknown[] }).results).toEqual(all.slice(50));
  });

  it('are hidden together with the space', () => {
    const path = '/wiki/api/v2/spaces/2/permissions';
    expect(transition().get(path, as('uma'))).toMatchObject({
      status: 404,
      body: { errors: [{ status: 404, code: 'NOT_FOUND', title: 'Space not found with id: 2' }] },
    });
    expect(transition().get(path, visitor).status).toBe(401);
    expect(transition().get('/wiki/api/v2/spaces/99/permissions').status).toBe(404);
    expect(transition().get('/wiki/api/v2/spaces/MIX/permissions').status).toBe(400);
  });
});

describe('one space', () => {
  it('brings only the lists that are asked for', () => {
    const { body } = transition().get('/wiki/api/v2/spaces/1');
    expect(Object.keys(body as object)).not.toEqual(expect.arrayContaining(['permissions']));
    expect(body).toMatchObject({
      _links: { webui: '/spaces/MIX', base: expect.any(String) as string },
    });
  });

  it('brings its role assignments, access classes included', () => {
    const { body } = transition().get('/wiki/api/v2/spaces/1?include-role-assignments=true');
    expect(body).toMatchObject({
      roleAssignments: {
        results: [
          assignment('GROUP', 'users', 'role-collaborator'),
          assignment('USER', 'ada', 'role-admin'),
          assignment('ACCESS_CLASS', 'anonymous-users', 'role-viewer'),
        ],
        meta: { hasMore: false },
        _links: { self: '/wiki/api/v2/spaces/1/role-assignments' },
      },
    });
  });

  it('tells everyone what they may do in it', () => {
    const path = '/wiki/api/v2/spaces/1?include-operations=true';
    expect(transition().get(path, as('uma')).body).toMatchObject({
      operations: {
        results: [
          { operation: 'read', targetType: 'space' },
          { operation: 'create', targetType: 'page' },
          { operation: 'export', targetType: 'space' },
        ],
      },
    });
    expect(transition().get('/wiki/api/v2/spaces/1/operations', as('uma')).body).toEqual({
      operations: [
        { operation: 'read', targetType: 'space' },
        { operation: 'create', targetType: 'page' },
        { operation: 'export', targetType: 'space' },
      ],
    });
  });
});

describe('role assignments', () => {
  it.each([
    ['', ['users', 'ada', 'anonymous-users']],
    ['?principal-type=ACCESS_CLASS&principal-id=anonymous-users', ['anonymous-users']],
    ['?principal-type=ACCESS_CLASS&principal-id=all-licensed-users', []],
    ['?principal-type=GROUP&principal-id=ada', []],
    ['?role-id=role-admin', ['ada']],
    ['?role-type=CUSTOM', []],
  ])('are filtered by "%s"', (query, expected) => {
    const { body } = transition().get(`/wiki/api/v2/spaces/1/role-assignments${query}`);
    const { results } = body as { results: { principal: { principalId: string } }[] };
    expect(results.map(({ principal }) => principal.principalId)).toEqual(expected);
  });

  it.each([
    '?principal-type=ACCESS_CLASS',
    '?principal-id=anonymous-users',
    '?principal-type=ACCESS_CLASS&principal-id=everybody',
    '?principal-type=TEAM&principal-id=x',
  ])('refuse %s', (query) => {
    expect(transition().get(`/wiki/api/v2/spaces/1/role-assignments${query}`).status).toBe(400);
  });
});

describe('a site from before roles', () => {
  it('says so, and knows neither roles nor assignments', () => {
    expect(legacy.get('/wiki/api/v2/space-role-mode').body).toEqual({ mode: 'PRE_ROLES' });
    const paths = ['space-roles', 'space-permissions', 'spaces/1/role-assignments'];
    for (const path of [...paths, 'space-permissions/transition/combinations'])
      expect(legacy.get(`/wiki/api/v2/${path}`).status).toBe(404);
    expect(legacy.get('/wiki/api/v2/spaces/1?include-role-assignments=true').status).toBe(400);
    expect(legacy.get('/wiki/api/v2/spaces/1?include-permissions=true').status).toBe(200);
  });
});

function row(id: string, [type, principal]: [string, string], [key, targetType]: [string, string]) {
  return { id, principal: { type, id: principal }, operation: { key, targetType } };
}

function assignment(principalType: string, principalId: string, roleId: string) {
  return { principal: { principalType, principalId }, roleId };
}
