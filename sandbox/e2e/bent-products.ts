import { bitbucketCollectors } from '../../src/products/bitbucket';
import type { Collector } from '../../src/products/collector';
import { confluenceCollectors } from '../../src/products/confluence';
import { jiraCollectors } from '../../src/products/jira';
import { organizationCollectors } from '../../src/products/organization';
import { siteCollectors } from '../../src/products/site';
import { settingsSchema } from '../../src/contract';
import { snapshotOf } from '../../src/domain';
import type { Slice } from '../../src/domain';
import { evaluate, type Evaluation } from '../../src/engine';
import { rules } from '../../src/rules';
import { fullWorld as fullBitbucket } from '../atlassian/bitbucket/testing/full-world';
import { fullWorld as fullOrganization } from '../atlassian/organization/testing/full-world';
import { createSite } from '../atlassian/site';
import { collectAll } from '../atlassian/testing/collect';
import { siteTransport, type TransportOptions } from '../atlassian/testing/transport';
import type { World } from '../atlassian/world/schema';
import type { ProductServer } from '../product-server';
import { worldCredentials } from '../worlds/credentials';
import { tiny } from '../worlds/tiny';
import { smallWorld } from './small-world';

const now = new Date('2026-11-20T09:00:00.000Z');
const settings = { sensitiveProjects: ['ALPHA'], sensitiveSpaces: ['TEAM'] };

/** A product with a small site of its own. */
export interface BentProduct {
  readonly name: 'Jira' | 'Confluence' | 'Bitbucket' | 'The organization' | 'The site';
  readonly world: World;
  readonly collectors: readonly Collector[];
  readonly asked: Omit<TransportOptions, 'authorization'> & { readonly authorization?: string };
}

const app = { prefix: '', caller: { type: 'app' } } as const;

export const bentProducts: readonly BentProduct[] = [
  {
    name: 'Jira',
    world: smallWorld(),
    collectors: jiraCollectors,
    asked: { product: 'jira', ...app },
  },
  {
    name: 'Confluence',
    world: smallWorld(),
    collectors: confluenceCollectors,
    asked: { product: 'confluence', ...app },
  },
  {
    name: 'Bitbucket',
    world: fullBitbucket(),
    collectors: bitbucketCollectors,
    asked: { product: 'bitbucket', prefix: '/2.0' },
  },
  {
    name: 'The organization',
    world: fullOrganization(),
    collectors: organizationCollectors,
    asked: { product: 'organization', prefix: '' },
  },
  {
    name: 'The site',
    world: {
      ...smallWorld(),
      apps: {
        connect: [
          {
            ...{ key: 'com.acme.hours', name: 'Hours', vendor: 'Acme', version: '1.0.0' },
            ...{ enabled: true, updateAvailable: true, hosts: ['jira'] },
          },
        ],
        forge: [
          {
            ...{ id: '1b4e28ba-2fa1-11d2-883f-0016d3cca427', name: 'Charts', version: '2.0.0' },
            ...{ environment: 'DEVELOPMENT', latest: false, hosts: ['jira'] },
          },
        ],
      },
    },
    collectors: siteCollectors,
    asked: {
      product: 'site',
      prefix: '',
      caller: { type: 'user', accountId: tiny.admin },
    },
  },
];

/** What was collected of a product, by slice name, and what the rules say of it. */
export interface Collection {
  readonly slices: ReadonlyMap<string, Slice>;
  readonly evaluation: Evaluation;
}

/** Reads everything of a product, and asks all rules. @param through stands between the collectors and the site */
export async function collectProduct(
  { name, world, collectors, asked }: BentProduct,
  through: (site: ProductServer) => ProductServer,
): Promise<Collection> {
  const site = through(createSite(world, undefined, { now: () => now }));
  const { authorization, connections } = connectionOf(world, asked.product);
  const collected = await collectAll({
    collectors,
    product: name,
    connections,
    send: siteTransport(site, { ...asked, authorization }),
    sendAsNobody: siteTransport(site, { product: asked.product, prefix: '', authorization: '' }),
    sendAsAdministrator: siteTransport(site, {
      ...asked,
      authorization: '',
      caller: { type: 'user', accountId: tiny.admin },
    }),
    now,
    settings,
  });
  const slices = new Map<string, Slice>(collectors.map(({ slice }) => [slice, collected(slice)]));
  const snapshot = snapshotOf({
    siteUrl: world.siteUrl,
    takenAt: now.toISOString(),
    slices: Object.fromEntries(slices),
  });
  return { slices, evaluation: evaluate(rules, snapshot, settingsSchema.parse(settings)) };
}

function connectionOf(world: World, product: TransportOptions['product']) {
  const found = worldCredentials(world).find(({ kind }) => kind === product);
  if (found?.kind === 'bitbucket') {
    const pair = Buffer.from(`${found.email}:${found.apiToken}`).toString('base64');
    return {
      authorization: `Basic ${pair}`,
      connections: { bitbucketWorkspace: found.workspace },
    };
  }
  if (found?.kind === 'organization') {
    return {
      authorization: `Bearer ${found.apiKey}`,
      connections: { organizationId: found.organizationId },
    };
  }
  const { siteUrl } = world;
  return {
    authorization: '',
    connections: { publicSite: siteUrl, siteAdministrator: siteUrl },
  };
}
