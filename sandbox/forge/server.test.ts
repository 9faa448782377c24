import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { echoingProducts, fixtureApp } from './__fixtures__/fixture-host';
import { FaultBoard } from '../faults/fault-board';
import { FaultPanel } from '../faults/fault-panel';
import { createHost } from './host';
import type { Host } from './host-options';
import { PortTakenError, requirePorts, type RunningServer, startServer } from './server';

const port = 4621;
const shell = `http://localhost:${port}`;
const assets = `http://127.0.0.1:${port + 1}`;
const ada = { accountId: 'account-ada', name: 'Ada <Lovelace>', role: 'administrator' } as const;
const bob = { accountId: 'account-bob', name: 'Bob', role: 'user' } as const;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Question {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A request with exactly the given path and headers; `fetch` would tidy them. */
function ask(
  origin: string,
  path: string,
  { method, headers, body }: Question = {},
): Promise<Answer> {
  const { hostname, port: number } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port: number, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the server', () => {
  let host: Host;
  let server: RunningServer;
  const products = echoingProducts();
  const board = new FaultBoard(() => undefined);
  const faults = new FaultPanel(board);
  const options = () => ({
    host,
    products,
    people: [ada, bob] as const,
    summary: { siteName: 'Fixture', facts: ['2 people'] },
    faults,
    port,
  });

  beforeAll(async () => {
    const page = join(fixtureApp, 'dist', 'page');
    await mkdir(page, { recursive: true });
    await writeFile(
      join(page, 'plain.html'),
      '<!doctype html><html><head><title>x</title></head></html>',
    );
    host = createHost({ appDir: fixtureApp, products, siteUrl: shell, cloudId: 'cloud-1' });
    server = await startServer({ ...options(), people: [ada, bob] });
  });

  afterAll(async () => {
    await server.close();
    await host.close();
  });

  it('shows the way to both products, and names as text', async () => {
    const { status, body } = await ask(shell, '/');
    expect(status).toBe(200);
    expect(body).toContain('href="/jira/admin"');
    expect(body).toContain('href="/wiki/admin"');
    expect(body).toContain('Ada &lt;Lovelace&gt; (administrator)');
  });

  it.each(['/jira/admin', '/jira/admin/findings/f1', '/wiki/admin/coverage'])(
    'has the app at %s',
    async (path) => {
      const { status, body } = await ask(shell, path);
      expect(status).toBe(200);
      expect(body).toContain('<iframe id="app"');
    },
  );

  it.each(['/jira/administrators', '/nothing', '/_shell/../host.ts', '/_shell/nothing.js'])(
    'has nothing at %s',
    async (path) => {
      expect(await ask(shell, path)).toMatchObject({ status: 404 });
    },
  );

  it('puts the bridge before everything else in the page, under the content security policy', async () => {
    const { headers, body } = await ask(assets, '/page/plain.html');
    const script = `<script src="./__forge_bridge__.js" data-shell="${shell}"></script>`;
    expect(body).toBe(`<!doctype html><html><head>${script}<title>x</title></head></html>`);
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContainEqual(
      expect.stringMatching(/^frame-ancestors 'self' .*http:\/\/localhost:4621/),
    );
    expect(policy).toContainEqual(expect.stringMatching(/^sandbox .*allow-scripts/));
    expect(policy.filter((directive) => directive.startsWith('report-uri'))).toEqual([]);
  });

  it.each([
    '/page/../app/index.cjs',
    '/page/%2e%2e/app/index.cjs',
    '/page/..%2fapp%2findex.cjs',
    '/page/../../manifest.yml',
    '/other/index.html',
    '/page/nothing.js',
  ])('does not serve %s, which is not of the page', async (path) => {
    expect(await ask(assets, path)).toMatchObject({ status: 404 });
  });

  it.each([shell, assets])('at %s answers to its own name only', async (origin) => {
    const headers = { host: 'evil.example' };
    expect(await ask(origin, '/', { headers })).toMatchObject({ status: 421 });
  });

  describe('asked to act for a person', () => {
    const call = JSON.stringify({
      moduleKey: 'admin',
      command: 'invoke',
      payload: { functionKey: 'echo', payload: {} },
    });
    const bridge = (headers: Record<string, string>, body = call) =>
      ask(shell, '/_bridge', { method: 'POST', headers, body });

    it('does so for the one who was chosen', async () => {
      const chosen = await ask(shell, '/_person', {
        method: 'POST',
        headers: { origin: shell },
        body: 'accountId=account-bob&back=%2Fjira%2Fadmin%3Fa%3D1',
      });
      expect(chosen).toMatchObject({ status: 303, headers: { location: '/jira/admin?a=1' } });
      const [cookie = ''] = String(chosen.headers['set-cookie']).split(';');
      const { body } = await bridge({ origin: shell, cookie });
      expect(JSON.parse(body)).toMatchObject({
        ok: true,
        value: { context: { accountId: 'account-bob' } },
      });
    });

    it('takes a person that it does not know for the first', async () => {
      const { body } = await bridge({ origin: shell, cookie: 'parapet-person=account-root' });
      expect(JSON.parse(body)).toMatchObject({ value: { context: { accountId: 'account-ada' } } });
    });

    it.each([{}, { origin: 'http://evil.example' }, { origin: assets }])(
      'does nothing for another page: %j',
      async (headers) => {
        expect(await bridge(headers)).toMatchObject({ status: 403 });
      },
    );

    it('says what is wrong with a call', async () => {
      const unknown = JSON.stringify({ moduleKey: 'nowhere', command: 'getContext', payload: {} });
      const { body } = await bridge({ origin: shell }, unknown);
      expect(JSON.parse(body)).toEqual({ ok: false, error: 'The manifest has no page "nowhere".' });
    });

    it('does not follow them to another site', async () => {
      const { headers } = await ask(shell, '/_person', {
        method: 'POST',
        headers: { origin: shell },
        body: 'accountId=account-bob&back=%2F%2Fevil.example%2F',
      });
      expect(headers.location).toBe('/');
    });
  });

  describe('asked to let things go wrong', () => {
    const choose = (body: string, origin = shell) =>
      ask(shell, '/_faults', { method: 'POST', headers: { origin }, body });

    it('switches faults on and off, and shows which are on', async () => {
      expect(await choose('fault=slow&fault=resets')).toMatchObject({
        status: 303,
        headers: { location: '/faults' },
      });
      expect(new Set(board.faults.map(({ fault }) => fault))).toEqual(new Set(['slow', 'reset']));
      const { body } = await ask(shell, '/faults');
      expect(body).toContain('Faults: 2');
      expect(body.match(/ value="[a-z-]+" checked/g)).toEqual([
        ' value="resets" checked',
        ' value="slow" checked',
      ]);

      await choose('');
      expect(board.faults).toEqual([]);
    });

    it('does nothing for another page', async () => {
      expect(await choose('fault=slow', assets)).toMatchObject({ status: 403 });
      expect(board.faults).toEqual([]);
    });
  });

  it('says when its port is taken', async () => {
    await expect(startServer({ ...options(), people: [ada] })).rejects.toThrow(
      new PortTakenError(`Port ${port} is in use; choose another with --port.`),
    );
    for (const number of [port, port - 1]) {
      await expect(requirePorts(number)).rejects.toThrow(
        new PortTakenError(`Port ${port} is in use; choose another with --port.`),
      );
    }
  });

  it('takes no port that it only asks for', async () => {
    await requirePorts(port + 2);
    await expect(requirePorts(port + 2)).resolves.toBeUndefined();
  });
});
