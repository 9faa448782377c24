import { as, clientOf } from '../testing/client';
import { roles, smallWorld } from '../testing/small-world';

const site = clientOf(
  smallWorld({
    roleMode: 'ROLES_TRANSITION',
    spaceRoles: roles,
    combinationsGeneratedAt: '2026-11-20T06:00:00.000Z',
    spaces: [
      {
        id: '1',
        key: 'ONE',
        name: 'One',
        authorId: 'ada',
        permissions: [
          { id: '1', principal: { type: 'user', id: 'uma' }, permission: 'read/space' },
          { id: '2', principal: { type: 'group', id: 'users' }, permission: 'export/space' },
          { id: '3', principal: { type: 'group', id: 'users' }, permission: 'read/space' },
          { id: '4', principal: { type: 'user', id: 'gil' }, permission: 'export/space' },
          { id: '5', principal: { type: 'user', id: 'gil' }, permission: 'read/space' },
        ],
        roleAssignments: [
          { principalType: 'GROUP', principalId: 'users', roleId: 'role-commenter' },
        ],
      },
      {
        id: '2',
        key: 'TWO',
        name: 'Two',
        authorId: 'ada',
        anonymousPermissions: ['read/space', 'create/attachment'],
      },
    ],
  }),
);

describe('space roles', () => {
  it('are listed with what they allow', () => {
    const { results } = site.get('/wiki/api/v2/space-roles?role-type=CUSTOM').body as {
      results: unknown[];
    };
    expect(results).toEqual([
      {
        id: 'role-commenter',
        type: 'CUSTOM',
        name: 'Commenter',
        description: '',
        spacePermissions: ['read/space', 'create/comment'],
      },
    ]);
  });

  it('are narrowed to those used in a space or held by a principal', () => {
    const used = (query: string) =>
      (
        site.get(`/wiki/api/v2/space-roles?${query}`).body as { results: { id: string }[] }
      ).results.map(({ id }) => id);
    expect(used('space-id=1')).toEqual(['role-commenter']);
    expect(used('space-id=2')).toEqual([]);
    expect(used('principal-type=GROUP&principal-id=users')).toEqual(['role-commenter']);
    expect(used('principal-type=USER&principal-id=users')).toEqual([]);
  });

  it('are found by id', () => {
    expect(site.get('/wiki/api/v2/space-roles/role-viewer').body).toMatchObject({ name: 'Viewer' });
    expect(site.get('/wiki/api/v2/space-roles/role-none').status).toBe(404);
  });

  it('consist only of permissions that the site lists', () => {
    const listed = site.all('/wiki/api/v2/space-permissions') as { id: string }[];
    const ids = listed.map(({ id }) => id);
    for (const { spacePermissions } of roles)
      expect(ids).toEqual(expect.arrayContaining(spacePermissions));
  });
});

describe('combinations of permissions without a role', () => {
  it('name the kinds of principals that hold them, the most held first', () => {
    expect(site.get('/wiki/api/v2/space-permissions/transition/combinations').body).toEqual({
      results: [
        {
          combinationId: expect.any(String) as string,
          spaceCount: 1,
          principalCount: 2,
          permissions: [
            { id: 'VIEW_CONTENT', displayName: 'View content' },
            { id: 'EXPORT_SPACE', displayName: 'Export space' },
          ],
          principalTypes: ['GROUP', 'GUEST'],
        },
        {
          combinationId: expect.any(String) as string,
          spaceCount: 1,
          principalCount: 1,
          permissions: [
            { id: 'VIEW_CONTENT', displayName: 'View content' },
            { id: 'CREATE_ATTACHMENT', displayName: 'Add attachments' },
          ],
          principalTypes: ['ANONYMOUS'],
        },
      ],
      generatedAt: '2026-11-20T06:00:00.000Z',
      cursor: null,
    });
  });

  it('are paged by the cursor in the body', () => {
    const path = '/wiki/api/v2/space-permissions/transition/combinations';
    const { cursor } = site.get(`${path}?limit=1`).body as { cursor: string };
    const { body } = site.get(`${path}?limit=1&cursor=${cursor}`);
    expect(body).toMatchObject({ results: [{ principalTypes: ['ANONYMOUS'] }], cursor: null });
  });

  it('are for administrators', () => {
    const path = '/wiki/api/v2/space-permissions/transition/combinations';
    expect(site.get(path, as('ada')).status).toBe(200);
    expect(site.get(path, as('uma')).status).toBe(404);
  });
});
