import { as, clientOf, visitor } from '../testing/client';
import { roles, smallWorld } from '../testing/small-world';

function client({ canUse = true } = {}) {
  return clientOf(
    smallWorld({
      roleMode: 'ROLES_TRANSITION',
      anonymous: { canUse },
      spaceRoles: roles,
      spaces: [
        {
          id: '1',
          key: 'PUB',
          name: 'Public',
          authorId: 'ada',
          homepageId: '11',
          anonymousPermissions: ['read/space'],
        },
        {
          id: '2',
          key: 'WIKI',
          name: 'Wiki',
          authorId: 'ada',
          homepageId: '22',
          roleAssignments: [
            {
              principalType: 'ACCESS_CLASS',
              principalId: 'anonymous-users',
              roleId: 'role-collaborator',
            },
            { principalType: 'GROUP', principalId: 'jira-only', roleId: 'role-viewer' },
          ],
        },
        {
          id: '3',
          key: 'IN',
          name: 'Internal',
          authorId: 'ada',
          homepageId: '33',
          roleAssignments: [
            {
              principalType: 'ACCESS_CLASS',
              principalId: 'all-licensed-users',
              roleId: 'role-viewer',
            },
            {
              principalType: 'ACCESS_CLASS',
              principalId: 'all-product-admins',
              roleId: 'role-admin',
            },
            { principalType: 'GROUP', principalId: 'users', roleId: 'role-commenter' },
          ],
        },
        {
          id: '4',
          key: 'HID',
          name: 'Hidden',
          authorId: 'ada',
          homepageId: '44',
          blockedForApps: true,
        },
      ],
    }),
  );
}

function check(page: string, identifier: string, operation = 'read') {
  return checkSubject(page, { type: 'user', identifier }, operation);
}

function checkSubject(page: string, subject: object, operation = 'read') {
  return client().post(`/wiki/rest/api/content/${page}/permission/check`, {
    subject,
    operation,
  });
}

describe('the permission check', () => {
  it('knows what anonymous visitors may do, by the permission table or by a role', () => {
    const held = (page: string, operation?: string) =>
      (check(page, 'anonymous', operation).body as { hasPermission: boolean }).hasPermission;
    expect([held('11'), held('11', 'update')]).toEqual([true, false]);
    expect([held('22'), held('22', 'update'), held('22', 'delete')]).toEqual([true, true, false]);
    expect(held('33')).toBe(false);
  });

  it('says no for anonymous visitors where the site is closed to them', () => {
    const { body } = client({ canUse: false }).post('/wiki/rest/api/content/11/permission/check', {
      subject: { type: 'user', identifier: 'anonymous' },
      operation: 'read',
    });
    expect(body).toEqual({
      hasPermission: false,
      errors: [{ translation: 'Not permitted to read this content', args: [] }],
      _links: { base: 'https://small.atlassian.net/wiki', context: '/wiki' },
    });
  });

  it.each([
    ['ada', 'update', true],
    ['uma', 'read', true],
    ['uma', 'update', false],
    ['gil', 'read', false],
    ['jan', 'read', false],
    ['ida', 'read', false],
  ])('lets %s %s: %s', (accountId, operation, expected) => {
    expect(check('33', accountId, operation).body).toMatchObject({ hasPermission: expected });
  });

  it('asks of a group whether it opens Confluence at all', () => {
    expect(checkSubject('33', { type: 'group', identifier: 'users' }).body).toMatchObject({
      hasPermission: true,
    });
    expect(checkSubject('22', { type: 'group', identifier: 'jira-only' }).body).toMatchObject({
      hasPermission: false,
    });
  });

  it('refuses what it cannot answer', () => {
    expect(check('33', 'nobody').status).toBe(400);
    expect(checkSubject('33', { type: 'group', identifier: 'nothing' }).status).toBe(400);
    expect(check('33', 'ada', 'administer').status).toBe(400);
    expect(check('99', 'ada').status).toBe(404);
  });

  it('answers users about themselves, and about others only administrators', () => {
    const body = { subject: { type: 'user', identifier: 'uma' }, operation: 'read' };
    const path = '/wiki/rest/api/content/33/permission/check';
    expect(client().post(path, body, as('uma')).status).toBe(200);
    expect(client().post(path, body, as('ada')).status).toBe(200);
    expect(
      client().post(path, { ...body, subject: { type: 'user', identifier: 'ada' } }, as('uma'))
        .status,
    ).toBe(403);
    expect(client().post(path, body, visitor).status).toBe(404);
  });

  it('does not find content that a data policy hides from apps', () => {
    expect(check('44', 'anonymous').status).toBe(404);
    expect(client().get('/wiki/api/v2/data-policies/metadata').body).toEqual({
      anyContentBlocked: true,
    });
  });
});
