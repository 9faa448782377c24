import { loadContract } from '../contract/contract';
import { documentsAvailable } from '../contract/documents';
import { organizationRoutes } from './routes';
import { organizationSiteOf } from './site';
import { clientOf, type Exchange } from './testing/client';
import { fullWorld } from './testing/full-world';
import { small } from './testing/small-world';

const world = fullWorld();
const { get, post } = clientOf(world);
const org = `/admin/v1/orgs/${small.orgId}`;
const directory = `/admin/v2/orgs/${small.orgId}/directories/-`;
const workspaces = `/admin/v2/orgs/${small.orgId}/workspaces`;
const everything = ['platformRoles', 'counts.resources', 'productAccess', 'groups'];

/** At least one request for every documented operation, and one for every refusal that its document names. */
const asked: readonly Exchange[] = [
  get(org),
  get(org, 'Bearer guess'),
  get('/admin/v1/orgs/org-2'),
  get(`${org}/domains`),
  get(`${org}/domains`, 'Bearer guess'),
  get(`${org}/domains?cursor=wrong`),
  get(`${org}/policies`),
  get(`${org}/policies?type=ip-allowlist`),
  get(`${org}/policies`, 'Bearer guess'),
  get(`${org}/events-stream`),
  get(`${org}/events-stream?limit=2`),
  get(`${org}/events-stream`, 'Bearer guess'),
  get(`${org}/events-stream?cursor=wrong`),
  post(`${directory}/users/search`, { limit: 2, expand: everything }),
  post(`${directory}/users/search`, {}),
  post(`${directory}/users/search`, { limit: 1000 }),
  post(`${directory}/users/search`, {}, 'Bearer guess'),
  post(`${directory}/users/search`, {}, small.scopedKey),
  post('/admin/v2/orgs/org-2/directories/-/users/search', {}),
  post(`${directory}/groups/search`, { expand: ['counts.users'] }),
  post(`${directory}/groups/search`, { limit: 1000 }),
  post(`${directory}/groups/search`, {}, 'Bearer guess'),
  post(`${directory}/groups/search`, {}, small.scopedKey),
  post(workspaces, {}),
  post(workspaces, { limit: 1 }),
  post(workspaces, { limit: 5000 }),
  post(workspaces, {}, 'Bearer guess'),
  post(workspaces, {}, small.scopedKey),
  post('/admin/v2/orgs/org-2/workspaces', {}),
];

const contract = documentsAvailable()
  ? loadContract({ document: 'admin-organization.json', prefix: '/admin' })
  : undefined;

if (contract !== undefined) {
  describe('the published document', () => {
    it.each(asked)('is obeyed: $request.method $request.path, $status', ({ request, response }) => {
      expect(contract.violations(request, response)).toEqual([]);
    });

    it('catches an answer that departs from it', () => {
      const { request, response } = post(`${directory}/users/search`, {});
      const wrong = response.body.replace('"mfaEnabled":true', '"twoStep":true');
      expect(contract.violations(request, { ...response, body: wrong })).toEqual([
        '/data/0 must NOT have additional properties {"additionalProperty":"twoStep"}',
      ]);
    });
  });
}

it('every simulated operation is held against the document, but those that no public document has', () => {
  if (world.organization === undefined) throw new Error('The test world has no organization');
  const routes = organizationRoutes(
    organizationSiteOf(world, world.organization),
    () => new Date('2026-11-20T09:00:00.000Z'),
  );
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
  expect(forgotten.map(({ path }) => path)).toEqual([
    '/admin/api-access/v1/orgs/{orgId}/api-tokens',
    '/admin/api-access/v1/orgs/{orgId}/api-keys',
    '/admin/api-access/v1/orgs/{orgId}/service-accounts',
    '/admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens',
    '/admin/api-access/v1/orgs/{orgId}/oauth-clients',
    '/admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch',
  ]);
});

it('no simulated operation changes anything', () => {
  if (world.organization === undefined) throw new Error('The test world has no organization');
  const site = organizationSiteOf(world, world.organization);
  const methods = organizationRoutes(site, () => new Date()).map(
    ({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`,
  );
  expect(methods.filter((method) => !method.startsWith('GET'))).toEqual([
    'POST workspaces',
    'POST search',
    'POST search',
    'POST bulk-fetch',
  ]);
});
