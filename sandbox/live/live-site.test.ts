import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { ProductRequest } from '../product-server';
import { readLiveConfig } from './config';
import { createLiveSite } from './live-site';

const basic = `Basic ${Buffer.from('admin@example.com:token-value').toString('base64')}`;

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: Server;
let answer: RequestListener;
let seen: Seen[];

function address(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function site(timeoutMs?: number, siteUrl = address()) {
  const config = readLiveConfig({
    ATLASSIAN_SITE_URL: siteUrl,
    ATLASSIAN_EMAIL: 'admin@example.com',
    ATLASSIAN_API_TOKEN: 'token-value',
  });
  return createLiveSite(config, timeoutMs);
}

function request(change: Partial<ProductRequest> = {}): ProductRequest {
  return {
    product: 'jira',
    caller: { type: 'app' },
    method: 'GET',
    path: '/rest/api/3/myself?expand=groups',
    headers: { accept: 'application/json' },
    body: undefined,
    ...change,
  };
}

function json(value: unknown): RequestListener {
  return (_incoming, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(value));
  };
}

beforeEach(async () => {
  seen = [];
  answer = json({ ok: true });
  server = createServer((incoming, response) => {
    void text(incoming).then((body) => {
      seen.push({ method: incoming.method, url: incoming.url, headers: incoming.headers, body });
      answer(incoming, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

describe('a live site', () => {
  it('forwards a read with the token of the account, whoever asks', async () => {
    const live = site();

    const asApp = await live.handle(request());
    await live.handle(request({ caller: { type: 'user', accountId: 'someone-else' } }));

    expect(asApp).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json', date: expect.any(String) },
      body: '{"ok":true}',
    });
    expect(seen.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
      ['GET', '/rest/api/3/myself?expand=groups', basic],
      ['GET', '/rest/api/3/myself?expand=groups', basic],
    ]);
  });

  it('sends an anonymous request without credentials', async () => {
    await site().handle(request({ caller: { type: 'none' } }));

    expect(seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it('passes on no header but what describes the content', async () => {
    await site().handle(
      request({ headers: { Accept: 'text/plain', Authorization: 'Bearer local', cookie: 'a=b' } }),
    );

    expect(seen[0]?.headers).toEqual({
      accept: 'text/plain',
      'accept-encoding': 'gzip',
      authorization: basic,
      connection: 'keep-alive',
      host: new URL(address()).host,
    });
  });

  it('sends what the app has signed itself as it is signed', async () => {
    const headers = { accept: 'application/json', authorization: 'Basic b3duOm93bg==' };
    await site().handle(request({ caller: { type: 'none' }, headers }));

    expect(seen[0]?.headers.authorization).toBe('Basic b3duOm93bg==');
  });

  it.each([
    [
      'organization',
      '/admin/v1/orgs/4a1f/domains?cursor=a',
      '/admin/v1/orgs/4a1f/domains?cursor=a',
    ],
    ['bitbucket', '/2.0/repositories/acme?page=2', '/cloud/repositories/acme?page=2'],
  ] as const)('asks the %s where the environment says it is', async (product, path, url) => {
    const live = createLiveSite(
      readLiveConfig({
        ATLASSIAN_SITE_URL: 'https://example.atlassian.net',
        ATLASSIAN_EMAIL: 'admin@example.com',
        ATLASSIAN_API_TOKEN: 'token-value',
        ATLASSIAN_ADMIN_URL: address(),
        BITBUCKET_API_URL: `${address()}/cloud`,
      }),
    );
    const headers = { authorization: 'Bearer key' };
    await live.handle(request({ product, path, headers, caller: { type: 'none' } }));

    expect(seen.map((one) => [one.url, one.headers.authorization])).toEqual([[url, 'Bearer key']]);
  });

  it.each([
    ['query { ecosystem { id } }', 200],
    ['mutation { installApp { success } }', 405],
    ['query A { me { id } } mutation B { installApp { success } }', 405],
    ['{ me { id } }', 405],
  ])('takes the GraphQL "%s" for what it is', async (query, status) => {
    const answered = await site().handle(
      request({
        product: 'site',
        method: 'POST',
        path: '/gateway/api/graphql',
        body: JSON.stringify({ query, operationName: 'A' }),
      }),
    );

    expect(answered.status).toBe(status);
    expect(seen).toHaveLength(status === 200 ? 1 : 0);
  });

  it('keeps a path that stands before the products in the site URL', async () => {
    const live = site(undefined, `${address()}/mirror/`);

    await live.handle(request({ path: '/rest/api/3/role' }));

    expect(seen.map(({ url }) => url)).toEqual(['/mirror/rest/api/3/role']);
  });

  it('reads compressed answers', async () => {
    answer = (_incoming, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync('{"groups":[]}'));
    };

    await expect(site().handle(request())).resolves.toMatchObject({ body: '{"groups":[]}' });
  });

  it('hands on refusals and what they say about waiting', async () => {
    answer = (_incoming, response) => {
      response.writeHead(429, { 'Retry-After': '7', 'Set-Cookie': 'session=1' }).end('slow down');
    };

    await expect(site().handle(request())).resolves.toEqual({
      status: 429,
      headers: { 'retry-after': '7', date: expect.any(String) },
      body: 'slow down',
    });
  });

  it('takes an answer as to an anonymous visitor for what it is: the token is wrong', async () => {
    answer = (_incoming, response) => {
      response.setHeader('X-Seraph-LoginReason', 'AUTHENTICATED_FAILED');
      response.end('{"values":[]}');
    };

    await expect(site().handle(request())).resolves.toMatchObject({ status: 401 });
  });

  it('hands on a web page as it is', async () => {
    answer = (_incoming, response) => {
      response.setHeader('content-type', 'text/html').end('<html>Log in</html>');
    };

    await expect(site().handle(request())).resolves.toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<html>Log in</html>',
    });
  });

  it.each([
    ['jira', '/rest/api/3/permissions/check'],
    ['jira', '/rest/api/3/search/jql?fields=key'],
    ['confluence', '/wiki/rest/api/content/65538/permission/check'],
    ['confluence', '/wiki/api/v2/users-bulk'],
  ] as const)('asks %s %s by POST, because it reads', async (product, path) => {
    const headers = { 'content-type': 'application/json' };
    await site().handle(request({ product, path, method: 'POST', headers, body: '{"a":1}' }));

    expect(seen).toEqual([
      {
        method: 'POST',
        url: path,
        headers: expect.objectContaining({ 'content-type': 'application/json' }),
        body: '{"a":1}',
      },
    ]);
  });

  it.each([
    ['POST', '/rest/api/3/issue'],
    ['PUT', '/rest/api/3/permissionscheme/10000'],
    ['DELETE', '/rest/api/3/permissions/check'],
    ['PATCH', '/rest/api/3/role/1'],
    ['POST', '/rest/api/3/permissions/check/../../issue'],
    ['POST', '/rest/api/3/search/jql/'],
    ['HEAD', '/rest/api/3/myself'],
  ])('sends no %s %s', async (method, path) => {
    const response = await site().handle(request({ method, path }));

    expect(response).toEqual({
      status: 405,
      headers: { 'content-type': 'application/json', allow: 'GET' },
      body: expect.stringContaining(`Live mode only reads: ${method} /rest/api/3/`),
    });
    expect(seen).toEqual([]);
  });

  it.each([
    ['jira', '/wiki/api/v2/spaces'],
    ['confluence', '/rest/api/3/role'],
    ['jira', '/rest/../wiki/api/v2/spaces'],
    ['jira', '@127.0.0.2/rest/api/3/role'],
    ['jira', '//127.0.0.2/rest/api/3/role'],
  ] as const)('does not take %s out of its paths: %s', async (product, path) => {
    await expect(site().handle(request({ product, path }))).resolves.toMatchObject({ status: 404 });
    expect(seen).toEqual([]);
  });

  it('follows a redirect within the site', async () => {
    answer = (incoming, response) => {
      if (incoming.url === '/rest/api/3/new') json({ moved: true })(incoming, response);
      else response.writeHead(302, { Location: '/rest/api/3/new' }).end();
    };

    await expect(site().handle(request())).resolves.toMatchObject({ body: '{"moved":true}' });
  });

  it('gives up on redirects that lead in a circle', async () => {
    answer = (_incoming, response) => {
      response.writeHead(302, { Location: '/rest/api/3/myself' }).end();
    };

    await expect(site().handle(request())).resolves.toMatchObject({ status: 302 });
    expect(seen).toHaveLength(4);
  });

  it('never takes the token to another host', async () => {
    const elsewhere = createServer(() => {
      throw new Error('The other host was asked.');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const target = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    answer = (_incoming, response) => {
      response.writeHead(302, { Location: `${target}/login` }).end();
    };

    const response = await site().handle(request());
    elsewhere.close();

    expect(response).toEqual({
      status: 302,
      headers: { 'content-type': 'text/html' },
      body: `<html><body>The site redirects to ${target}, where live mode does not go.</body></html>`,
    });
  });

  it('does not wait for ever', async () => {
    answer = () => undefined;

    await expect(site(50).handle(request())).rejects.toThrow(
      `GET ${address()}/rest/api/3/myself got no answer in 0.05 seconds.`,
    );
  });

  it('does not wait for ever on an answer that stops half-way', async () => {
    answer = (_incoming, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.write(gzipSync('x'.repeat(1000)).subarray(0, 12));
    };

    await expect(site(50).handle(request())).rejects.toThrow('got no answer in 0.05 seconds.');
  });

  it('says why a site could not be reached, without the token', async () => {
    const live = site();
    const gone = address();
    server.close();
    server.closeAllConnections();

    await expect(live.handle(request())).rejects.toThrow(
      `GET ${gone}/rest/api/3/myself got no answer (ECONNREFUSED).`,
    );
  });
});
