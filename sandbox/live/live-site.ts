import type { ProductRequest, ProductResponse, ProductServer } from '../product-server';
import type { LiveConfig } from './config';
import { createExchange } from './exchange';
import type { Exchange, Outgoing } from './exchange';
import { isRead } from './read-only';

/** Request headers that the site should see. Whatever else the app's host adds stays on this machine. */
const forwarded = new Set(['accept', 'accept-language', 'content-type', 'x-experimentalapi']);

/** Where a product is: paths begin with `root`, below `base` in place of `instead`. */
interface Place {
  readonly base: string;
  readonly root: string;
  readonly instead: string;
}

function placeOf(
  { siteUrl, adminUrl, bitbucketUrl }: LiveConfig,
  product: ProductRequest['product'],
): Place {
  switch (product) {
    case 'jira':
      return { base: siteUrl, root: '/rest/', instead: '' };
    case 'confluence':
      return { base: siteUrl, root: '/wiki/', instead: '' };
    case 'site':
      return { base: siteUrl, root: '/', instead: '' };
    case 'organization':
      return { base: adminUrl, root: '/admin/', instead: '' };
    case 'bitbucket':
      return { base: bitbucketUrl, root: '/2.0/', instead: '/2.0' };
  }
}

const redirectsFollowed = 3;

/**
 * A real site in place of the simulated one. It reads and never writes; the app and its users are all the account of
 * the API token, and an anonymous caller sends no credentials.
 */
export function createLiveSite(config: LiveConfig, timeoutMs = 30_000): ProductServer {
  const exchange = createExchange(timeoutMs);
  return {
    handle(request) {
      const operation = locate(placeOf(config, request.product), request);
      if (operation === undefined) {
        return refuse(404, `${request.path} is not a path of ${request.product}.`);
      }
      const { url, path } = operation;
      if (!isRead({ ...request, path })) {
        return refuse(405, `Live mode only reads: ${request.method} ${path} was not sent.`);
      }
      const headers = { ...headersOf(request), ...credentials(config, request) };
      return ask(exchange, { url, method: request.method, headers, body: request.body });
    },
  };
}

/** Where a request goes, once dots in its path are resolved; undefined when that is outside of its product. */
function locate(
  { base, root, instead }: Place,
  { path }: ProductRequest,
): { url: URL; path: string } | undefined {
  if (!path.startsWith(root)) return undefined;
  const url = new URL(base + path.slice(instead.length));
  const below = new URL(base).pathname.replace(/\/$/, '');
  const inProduct = url.pathname.startsWith(below + root.slice(instead.length));
  return inProduct ? { url, path: instead + url.pathname.slice(below.length) } : undefined;
}

function headersOf(request: ProductRequest): Record<string, string> {
  const headers = Object.entries(request.headers);
  return Object.fromEntries(headers.filter(([name]) => forwarded.has(name.toLowerCase())));
}

/** The app signs what it sends outside the products itself; for all else there is the account's token. */
function credentials(
  config: LiveConfig,
  { caller, headers }: ProductRequest,
): Record<string, string> {
  const { authorization } = headers;
  if (caller.type === 'none') return authorization === undefined ? {} : { authorization };
  const pair = Buffer.from(`${config.email}:${config.apiToken}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}

async function ask(exchange: Exchange, outgoing: Outgoing, hop = 0): Promise<ProductResponse> {
  const response = await exchange(outgoing);
  if (response.headers.location !== undefined && response.status >= 300) {
    const url = new URL(response.headers.location, outgoing.url);
    const followed = outgoing.method === 'GET' && url.origin === outgoing.url.origin;
    return followed && hop < redirectsFollowed
      ? ask(exchange, { ...outgoing, url }, hop + 1)
      : notFollowed(response.status, url);
  }
  return loginFailed(response) ? { ...response, status: 401 } : response;
}

/**
 * Jira answers some requests as to an anonymous visitor, with 200, when the credentials are wrong. Taken at its word, a
 * site would look empty.
 * @see https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/ on X-Seraph-LoginReason
 */
function loginFailed({ headers }: ProductResponse): boolean {
  return /AUTHENTICATED_FAILED|AUTHENTICATION_DENIED/.test(headers['x-seraph-loginreason'] ?? '');
}

/** What a browser would show instead of data: a page. Following it would take the token to another host. */
function notFollowed(status: number, { origin }: URL): ProductResponse {
  const body = `<html><body>The site redirects to ${origin}, where live mode does not go.</body></html>`;
  return { status, headers: { 'content-type': 'text/html' }, body };
}

function refuse(status: number, message: string): Promise<ProductResponse> {
  const headers = {
    'content-type': 'application/json',
    ...(status === 405 ? { allow: 'GET' } : {}),
  };
  return Promise.resolve({ status, headers, body: JSON.stringify({ errorMessages: [message] }) });
}
