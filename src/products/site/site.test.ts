import { createSite } from '../../../sandbox/atlassian/site';
import { collectAll } from '../../../sandbox/atlassian/testing/collect';
import { tampered } from '../../../sandbox/atlassian/testing/tampered';
import { siteTransport } from '../../../sandbox/atlassian/testing/transport';
import type { World, WorldInput } from '../../../sandbox/atlassian/world/schema';
import type { ProductServer } from '../../../sandbox/product-server';
import { tiny, tinyWorld } from '../../../sandbox/worlds/tiny';
import { siteCollectors } from '.';

type Apps = WorldInput['apps'];

const tokens = { admin: 'ada-token', member: 'max-token' };
const uuid = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;

const apps: Apps = {
  connect: [
    { key: 'com.acme.deck', name: 'Deck', vendor: 'Acme', hosts: ['jira', 'confluence'] },
    { key: 'com.acme.off', name: 'Off', vendor: 'Acme', enabled: false, updateAvailable: true },
  ],
  forge: [
    { id: uuid('1'), name: 'Notes', hosts: ['jira', 'confluence'] },
    { id: uuid('2'), name: 'Trial', environment: 'DEVELOPMENT', version: '2.4.0', latest: false },
  ],
};

function worldWith(installed: Apps = apps, products: Pick<WorldInput, 'confluence'> = wiki): World {
  return tinyWorld({
    directory: {
      apiTokens: [
        { accountId: tiny.admin, email: 'ada@acme.example', token: tokens.admin },
        { accountId: tiny.member, email: 'max@acme.example', token: tokens.member },
      ],
    },
    apps: installed,
    ...products,
  });
}

const wiki: Pick<WorldInput, 'confluence'> = { confluence: { roleMode: 'ROLES', spaces: [] } };

interface Circumstances {
  readonly pair?: string;
  readonly connected?: boolean;
}

async function collect(
  server: ProductServer,
  { pair = `ada@acme.example:${tokens.admin}`, connected = true }: Circumstances = {},
) {
  const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  const send = siteTransport(server, { product: 'site', prefix: '', authorization });
  const slices = await collectAll({
    collectors: siteCollectors,
    connections: connected ? { siteAdministrator: 'https://demo.atlassian.net' } : {},
    product: 'The site',
    send,
    now: new Date('2026-11-20T06:00:00.000Z'),
  });
  return { connect: slices('site.connectApps'), forge: slices('site.forgeApps'), sent: send.sent };
}

const ari = (digit: string) => `ari:cloud:ecosystem::app/${uuid(digit)}`;

describe('the apps that a site tells its administrators', () => {
  it('are those on Connect, once each, with where they are and what waits', async () => {
    const { connect, sent } = await collect(createSite(worldWith()));

    expect(connect).toEqual({
      items: [
        {
          key: 'com.acme.deck',
          name: 'Deck',
          version: '1.0.0',
          vendor: 'Acme',
          enabled: true,
          hosts: ['confluence', 'jira'],
          updateAvailable: false,
        },
        {
          key: 'com.acme.off',
          name: 'Off',
          version: '1.0.0',
          vendor: 'Acme',
          enabled: false,
          hosts: ['jira'],
          updateAvailable: true,
        },
      ],
      gaps: [],
    });
    expect(sent.filter((request) => request.includes('/plugins/'))).toHaveLength(4);
  });

  it('are those on Forge, by product and environment', async () => {
    const { forge } = await collect(createSite(worldWith()));

    const notes = {
      appId: ari('1'),
      name: 'Notes',
      environment: 'production',
      version: '1.0.0',
      latest: true,
    };
    expect(forge).toEqual({
      items: [
        { ...notes, host: 'confluence' },
        { ...notes, host: 'jira' },
        {
          appId: ari('2'),
          name: 'Trial',
          host: 'jira',
          environment: 'development',
          version: '2.4.0',
          latest: false,
        },
      ],
      gaps: [],
    });
  });

  it('are read to the last page', async () => {
    const forge = Array.from({ length: 120 }, (_, at) => ({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      name: `App ${String(at)}`,
    }));

    const { forge: slice, sent } = await collect(createSite(worldWith({ forge })));

    expect(slice.items).toHaveLength(120);
    expect(sent.filter((request) => request.startsWith('POST'))).toHaveLength(4);
  });

  it('are not asked of a product that the site does not have', async () => {
    const { connect, sent } = await collect(createSite(worldWith(apps, {})));

    expect(connect.gaps).toEqual([]);
    expect(connect.items).toHaveLength(2);
    expect(sent.filter((request) => request.includes('/wiki/'))).toHaveLength(1);
  });

  it('cost two questions more than nothing where there are none', async () => {
    const { connect, sent } = await collect(createSite(worldWith({})));

    expect(connect).toEqual({ items: [], gaps: [] });
    expect(sent.filter((request) => request.includes('installed-marketplace'))).toEqual([]);
  });

  it('are not asked for while nobody is connected', async () => {
    const { connect, forge, sent } = await collect(createSite(worldWith()), { connected: false });

    expect(sent).toEqual([]);
    expect([...connect.gaps, ...forge.gaps].map(({ code }) => code)).toEqual([
      'not-connected',
      'not-connected',
    ]);
  });

  it('stay unseen by somebody who does not administer the site', async () => {
    const pair = `max@acme.example:${tokens.member}`;
    const { connect, forge } = await collect(createSite(worldWith()), { pair });

    expect(connect.items).toEqual([]);
    expect(connect.gaps.map(({ code }) => code)).toEqual(['forbidden', 'forbidden']);
    expect(forge.items).toEqual([]);
    expect(forge.gaps).toEqual([
      {
        code: 'forbidden',
        reason:
          'The site does not tell which Forge apps it has; the API token of a site administrator is needed',
        source: 'POST /gateway/api/graphql',
      },
    ]);
  });

  it('are no failure of a site that knows neither list', async () => {
    const nothing: ProductServer = {
      handle: () => Promise.resolve({ status: 404, headers: {}, body: '' }),
    };
    const { connect, forge } = await collect(nothing);

    expect([...connect.gaps, ...forge.gaps]).toEqual([
      {
        code: 'not-installed',
        reason: 'The site does not tell which Connect apps it has',
        source: 'GET /rest/plugins/1.0/',
      },
      {
        code: 'not-installed',
        reason: 'The site does not tell which Forge apps it has',
        source: 'GET /_edge/tenant_info',
      },
    ]);
  });

  it('lose only what is strange about them', async () => {
    const strange = (path: string, body: string) => {
      if (path.includes('installed-marketplace')) return '<html>';
      if (path === '/rest/plugins/1.0/') {
        return JSON.stringify({
          plugins: [
            { key: 'com.acme.bare', remotable: true },
            { key: 'com.acme.odd', remotable: 'maybe' },
          ],
        });
      }
      return body.replace('"PRODUCTION"', 'null').replace('"isLatest":true', '"isLatest":null');
    };
    const { connect, forge } = await collect(tampered(createSite(worldWith()), strange));

    expect(connect.items).toContainEqual({
      key: 'com.acme.bare',
      name: 'com.acme.bare',
      enabled: true,
      hosts: ['jira'],
    });
    expect(connect.gaps.map(({ resourceId }) => resourceId)).toEqual(['com.acme.odd']);
    expect(forge.items[0]).toEqual({
      appId: ari('1'),
      name: 'Notes',
      host: 'confluence',
      environment: 'unknown',
      version: '1.0.0',
    });
  });
});

it('a plugin manager that does not say what is on Connect is not taken to have nothing on it', async () => {
  const mute = tampered(createSite(worldWith()), (path, body) =>
    path.endsWith('/plugins/1.0/') ? body.replaceAll(/"remotable":(true|false),?/g, '') : body,
  );
  const { connect } = await collect(mute);

  expect(connect).toEqual({
    items: [],
    gaps: [
      {
        code: 'unexpected-answer',
        reason: 'The site does not tell which of its apps are on Connect',
        source: 'GET /rest/plugins/1.0/',
      },
    ],
  });
});

it('an app whose updates could not be asked for is seen, and the failure told', async () => {
  const site = createSite(worldWith());
  const failing: ProductServer = {
    handle: (request) =>
      request.path.includes('installed-marketplace')
        ? Promise.resolve({ status: 503, headers: {}, body: '' })
        : site.handle(request),
  };
  const { connect } = await collect(failing);

  expect(connect.items.map(({ key }) => key)).toEqual(['com.acme.deck', 'com.acme.off']);
  expect(connect.gaps.map(({ code, resourceId }) => [code, resourceId])).toEqual([
    ['server-error', 'com.acme.deck'],
    ['server-error', 'com.acme.deck'],
    ['server-error', 'com.acme.off'],
  ]);
});
