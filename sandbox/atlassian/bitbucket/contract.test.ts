import { loadContract } from '../contract/contract';
import { documentsAvailable } from '../contract/documents';
import { bitbucketRoutes } from './routes';
import { bitbucketSiteOf } from './site';
import { clientOf, type Exchange } from './testing/client';
import { fullWorld } from './testing/full-world';
import { basic } from './testing/small-world';

const world = fullWorld();
const get = clientOf(world);
const narrow = basic('ada@small.example', 'narrow');
const repository = '/2.0/repositories/small/alpha';
const project = '/2.0/workspaces/small/projects/CORE';

/** At least one request for every operation, and one for every refusal that its document names. */
const asked: readonly Exchange[] = [
  get('/2.0/workspaces/small'),
  get('/2.0/workspaces/none'),
  get('/2.0/workspaces/small/permissions'),
  get('/2.0/workspaces/small/permissions', ''),
  get('/2.0/workspaces/small/permissions/repositories'),
  get('/2.0/workspaces/small/permissions/repositories', basic('bob@small.example')),
  get('/2.0/workspaces/small/permissions/repositories/alpha'),
  get('/2.0/workspaces/small/projects'),
  get('/2.0/workspaces/none/projects'),
  get('/2.0/repositories/small?pagelen=1'),
  get('/2.0/repositories/small'),
  get('/2.0/repositories/none'),
  get(`${repository}/branch-restrictions`),
  get(`${repository}/branch-restrictions`, ''),
  get(`${repository}/branch-restrictions`, narrow),
  get('/2.0/repositories/small/none/branch-restrictions'),
  get(`${repository}/effective-branching-model`),
  get('/2.0/repositories/small/beta/effective-branching-model'),
  get(`${repository}/override-settings`),
  get('/2.0/repositories/small/none/override-settings'),
  get(`${repository}/pipelines_config`),
  get(`${repository}/pipelines_config/variables`),
  get(`${repository}/environments`),
  get(`${repository}/deployments_config/environments/%7Bproduction%7D/variables`),
  get(`${repository}/pipelines-config/runners`),
  get('/2.0/workspaces/small/pipelines-config/variables'),
  get('/2.0/workspaces/small/pipelines-config/runners'),
  get(`${repository}/hooks`),
  get(`${repository}/hooks`, narrow),
  get('/2.0/workspaces/small/hooks'),
  get('/2.0/workspaces/none/hooks'),
  get(`${repository}/deploy-keys`),
  get(`${repository}/deploy-keys`, narrow),
  get(`${project}/deploy-keys`),
  get('/2.0/workspaces/small/projects/NONE/deploy-keys'),
  get(`${repository}/permissions-config/groups`),
  get(`${repository}/permissions-config/groups`, ''),
  get(`${project}/permissions-config/groups`),
  get(`${project}/permissions-config/groups`, narrow),
];

const contract = documentsAvailable()
  ? loadContract({ document: 'bitbucket.json', prefix: '/2.0' })
  : undefined;

if (contract !== undefined) {
  describe('the published document', () => {
    it.each(asked)('is obeyed: $request.path, $status', ({ request, response }) => {
      expect(contract.violations(request, response)).toEqual([]);
    });

    it('catches an answer that departs from it', () => {
      const { request, response } = get(`${repository}/hooks`);
      const wrong = response.body.replace('"active":true', '"active":"yes"');
      expect(contract.violations(request, { ...response, body: wrong })).toEqual([
        '/values/0/active must be boolean {"type":"boolean"}',
      ]);
    });
  });
}

it('every simulated operation is held against the published document', () => {
  if (world.bitbucket === undefined) throw new Error('The test world has no Bitbucket');
  const forgotten = bitbucketRoutes(bitbucketSiteOf(world, world.bitbucket)).filter(
    ({ path }) =>
      !asked.some(
        ({ request, status }) =>
          status === 200 &&
          new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(
            request.path.split('?')[0] ?? '',
          ),
      ),
  );
  expect(forgotten.map(({ path }) => path)).toEqual([]);
});
