import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ScanReport } from '../../src/contract';
import { createSite } from '../atlassian/site';
import { FaultBoard } from '../faults/fault-board';
import { serveSite } from '../live/testing/http-site';
import type { HttpSite } from '../live/testing/http-site';
import { worldCredentials } from '../worlds/credentials';
import { loadWorld } from '../worlds/load-world';
import { scanCommand } from './scan-command';

/** The address of the demo site. */
const demoUrl = loadWorld('demo').siteUrl;

const simulated = () => createSite(loadWorld('demo'));

async function scan(site: Pick<HttpSite, 'environment'>, ...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await scanCommand(['--site', 'live', '--format', 'json', ...args], {
    environment: site.environment,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

describe('a scan of a real site', () => {
  it('finds what the same site shows in the sandbox, and only reads', async () => {
    const site = await serveSite(simulated(), worldCredentials(loadWorld('demo')));
    const live = await scan(site);
    site.close();

    let sandboxed = '';
    await scanCommand(['--format', 'json'], {
      environment: {},
      out: (text) => (sandboxed += text),
      err: () => undefined,
    });
    // Links lead to where the site really is.
    const { findings, coverage } = JSON.parse(live.out.replaceAll(site.url, demoUrl)) as ScanReport;
    const expected = JSON.parse(sandboxed) as ScanReport;
    expect(live.code).toBe(0);
    expect({ findings, coverage }).toEqual({
      findings: expected.findings,
      coverage: expected.coverage,
    });
    const posts = site.requests.filter((request) => !request.startsWith('GET '));
    const reading =
      /^POST (\/rest\/api\/3\/permissions\/check|\/wiki\/(rest\/api\/content\/\d+\/permission\/check|api\/v2\/users-bulk)|\/admin\/v2\/orgs\/[\w-]+\/(directories\/-\/(users|groups)\/search|workspaces)|\/gateway\/api\/graphql)$/;
    expect(posts.filter((request) => !reading.test(request))).toEqual([]);
    expect(live.err + live.out).not.toContain('token-value');
  });

  it('is partial when something is withheld, unless a finding fails it first', async () => {
    const board = new FaultBoard(() => undefined);
    board.set([{ fault: 'answer', path: '^/rest/api/3/permissionscheme\\?', status: 403 }]);
    const withheld = () => serveSite(board.products(simulated()));
    const first = await withheld();
    const partial = await scan(first);
    first.close();
    const second = await withheld();
    const failed = await scan(second, '--fail-on', 'low');
    second.close();

    const { scan: summary, coverage } = JSON.parse(partial.out) as ScanReport;
    expect({ code: partial.code, status: summary.status }).toEqual({ code: 3, status: 'partial' });
    expect(coverage.some(({ reason }) => reason?.includes('403'))).toBe(true);
    expect(failed.code).toBe(1);
  });

  it('says that the credentials are wrong', async () => {
    const site = await serveSite(simulated());
    const environment = { ...site.environment, ATLASSIAN_API_TOKEN: 'old-token' };
    const { code, out, err } = await scan({ environment });
    site.close();

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /refused the credentials \(401\); check the account and its API token\.\n$/,
    );
    expect(err).not.toContain('old-token');
  });

  it('says that the address answers with web pages', async () => {
    const pages = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Hello</title>');
    });
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    const { code, out, err } = await scan({
      environment: {
        ATLASSIAN_SITE_URL: `http://127.0.0.1:${(pages.address() as AddressInfo).port}`,
        ATLASSIAN_EMAIL: 'admin@example.com',
        ATLASSIAN_API_TOKEN: 'token-value',
      },
    });
    pages.close();
    pages.closeAllConnections();

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /answered with a web page instead of JSON; check the address of the site\.\n$/,
    );
  });

  it('says that nobody answers at the address', async () => {
    const site = await serveSite(simulated());
    site.close();
    const { code, out, err } = await scan(site);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/could not be reached; check the address and try again\.\n$/);
  });
});
