import type { Caller } from '../../product-server';
import { loadContract } from '../contract/contract';
import { documentsAvailable } from '../contract/documents';
import { confluenceRoutes } from './routes';
import { confluenceSiteOf } from './site';
import { app, as, clientOf, visitor, type Exchange } from './testing/client';
import { roles, smallWorld } from './testing/small-world';

const world = smallWorld({
  roleMode: 'ROLES_TRANSITION',
  anonymous: { canUse: true },
  spaceRoles: roles,
  classificationLevels: [{ id: 'c1', name: 'Restricted' }],
  combinationsGeneratedAt: '2026-11-20T06:00:00.000Z',
  audit: [{ authorId: 'ada', createdAt: '2026-11-01T10:00:00.000Z', summary: 'x', category: 'y' }],
  spaces: [
    {
      id: '1',
      key: 'ONE',
      name: 'One',
      authorId: 'ada',
      ownerId: 'ada',
      homepageId: '11',
      classificationLevelId: 'c1',
      content: [
        { id: '12', title: 'Access', text: 'The password is 12345.' },
        { id: '13', title: 'More', type: 'comment', text: 'No password here.' },
      ],
      permissions: [
        { id: '5', principal: { type: 'group', id: 'users' }, permission: 'export/space' },
      ],
      roleAssignments: [
        { principalType: 'ACCESS_CLASS', principalId: 'anonymous-users', roleId: 'role-viewer' },
      ],
    },
    { id: '2', key: 'TWO', name: 'Two', authorId: 'ada' },
  ],
});
const client = clientOf(world);
const search = new URLSearchParams({
  cql: 'space = "ONE" and type in (page, comment) and (text ~ "\\"password is\\"" or text ~ "password")',
  limit: '1',
}).toString();
const body = { subject: { type: 'user', identifier: 'anonymous' }, operation: 'read' };

/** At least one request for every operation, and one for every refusal that its document names. */
const asked: readonly Exchange[] = [
  ...reads([
    '/wiki/api/v2/spaces?limit=1',
    '/wiki/api/v2/spaces?limit=251',
    '/wiki/api/v2/spaces/1?include-permissions=true&include-operations=true',
    '/wiki/api/v2/spaces/9',
    '/wiki/api/v2/spaces/1/permissions',
    '/wiki/api/v2/spaces/9/permissions',
    '/wiki/api/v2/spaces/1/operations',
    '/wiki/api/v2/spaces/1/role-assignments',
    '/wiki/api/v2/spaces/1/role-assignments?principal-type=USER',
    '/wiki/api/v2/space-roles',
    '/wiki/api/v2/space-roles/role-viewer',
    '/wiki/api/v2/space-roles/role-none',
    '/wiki/api/v2/space-permissions',
    '/wiki/api/v2/space-role-mode',
    '/wiki/api/v2/space-permissions/transition/combinations',
    '/wiki/api/v2/space-permissions/transition/combinations?limit=0',
    '/wiki/api/v2/data-policies/metadata',
    '/wiki/rest/api/group?accessType=user&limit=1',
    '/wiki/rest/api/group/by-id?id=users',
    '/wiki/rest/api/group/by-id?id=none',
    '/wiki/rest/api/group/users/membersByGroupId?shouldReturnTotalSize=true',
    '/wiki/rest/api/user?accountId=gil&expand=operations',
    '/wiki/rest/api/user?accountId=nobody',
    '/wiki/rest/api/user/memberof?accountId=ada',
    '/wiki/rest/api/user/anonymous',
    '/wiki/rest/api/user/anonymous?expand=operations',
    '/wiki/rest/api/search/user?cql=type%3Duser&sitePermissionTypeFilter=all',
    '/wiki/rest/api/search/user?cql=nonsense',
    '/wiki/rest/api/audit',
    '/wiki/rest/api/audit/retention',
    '/wiki/api/v2/classification-levels',
    '/wiki/api/v2/spaces/1/classification-level/default',
    '/wiki/api/v2/spaces/2/classification-level/default',
    `/wiki/rest/api/search?${search}`,
    '/wiki/rest/api/search?cql=nonsense',
  ]),
  ...reads(['/wiki/rest/api/user/current?expand=operations'], as('ada')),
  ...reads(['/wiki/rest/api/audit', '/wiki/rest/api/audit/retention'], as('uma')),
  ...reads(['/wiki/api/v2/data-policies/metadata', '/wiki/rest/api/audit'], visitor),
  ...reads(['/wiki/api/v2/spaces'], visitor),
  ...reads(['/wiki/api/v2/spaces', '/wiki/api/v2/space-role-mode'], as('ida')),
  client.post('/wiki/api/v2/users-bulk', { accountIds: ['ada', 'ida', 'gil', 'bot', 'cus'] }),
  client.post('/wiki/api/v2/users-bulk', {}),
  client.post('/wiki/rest/api/content/11/permission/check', body),
  client.post('/wiki/rest/api/content/99/permission/check', body),
  client.post('/wiki/rest/api/content/11/permission/check', {}),
  client.post('/wiki/rest/api/content/11/permission/check', body, as('uma')),
];

const contracts = documentsAvailable()
  ? {
      v1: loadContract({ document: 'confluence-v1.json', prefix: '' }),
      v2: loadContract({ document: 'confluence-v2.json', prefix: '/wiki/api/v2' }),
    }
  : undefined;

function violations({ request, response }: Pick<Exchange, 'request' | 'response'>) {
  const version = request.path.startsWith('/wiki/api/v2/') ? 'v2' : 'v1';
  return contracts?.[version].violations(request, response);
}

if (contracts !== undefined) {
  describe('the published document', () => {
    it.each(asked)('is obeyed: $request.method $request.path, $status', (exchange) => {
      expect(violations(exchange)).toEqual([]);
    });

    it('catches an answer that departs from it', () => {
      const { request, response } = client.get('/wiki/api/v2/spaces?ids=1');
      const wrong = response.body.replace('"spaceOwnerId":"ada"', '"owner":7');
      expect(violations({ request, response: { ...response, body: wrong } })).toEqual([
        '/results/0 must NOT have additional properties {"additionalProperty":"owner"}',
      ]);
      expect(violations({ request, response: { ...response, status: 418 } })).toEqual([
        'GET /spaces does not document status 418',
      ]);
    });
  });
}

it('every simulated operation is held against the published document', () => {
  if (world.confluence === undefined) throw new Error('The test world has no Confluence');
  const routes = confluenceRoutes(confluenceSiteOf(world, world.confluence));
  const forgotten = routes.filter(
    ({ method, path }) =>
      !asked.some(
        ({ request, status }) =>
          status === 200 &&
          request.method === method &&
          new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(
            request.path.split('?')[0] ?? '',
          ),
      ),
  );
  expect(forgotten.map(({ path }) => path)).toEqual([]);
});

function reads(paths: readonly string[], caller: Caller = app): readonly Exchange[] {
  return paths.map((path) => client.get(path, caller));
}
