import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Credential } from '../../../src/contract';
import { productAt as ofSite } from '../../forge/egress/product-egress';
import type { Caller, ProductRequest, ProductServer } from '../../product-server';

/** A site that is reached over HTTP on this machine. */
export interface HttpSite {
  readonly url: string;
  /** The environment that lets live mode read it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Method and path of every request that arrived, whoever sent it. */
  readonly requests: readonly string[];
  close(): void;
}

const email = 'admin@example.com';
const token = 'token-value';
const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;

/**
 * Serves a site to whoever has its one token, and to strangers what they may see; with any other token nobody is let in.
 * What else is connected lies at the same address.
 */
export async function serveSite(
  products: ProductServer,
  credentials: readonly Credential[] = [],
): Promise<HttpSite> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = '', url: path = '' } = incoming;
    requests.push(`${method} ${path}`);
    const caller = callerOf(incoming);
    if (caller === undefined) {
      outgoing.writeHead(401, { 'content-type': 'text/plain' }).end('Client must be authenticated');
      return;
    }
    void text(incoming)
      .then((body) =>
        products.handle({
          product: productAt(path),
          ...asAdministrator(path, credentials, { caller, headers: headersOf(incoming, caller) }),
          method,
          path,
          body: body === '' ? undefined : body,
        }),
      )
      .then((answer) => outgoing.writeHead(answer.status, answer.headers).end(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    environment: {
      ATLASSIAN_SITE_URL: url,
      ATLASSIAN_EMAIL: email,
      ATLASSIAN_API_TOKEN: token,
      ...Object.fromEntries(
        credentials.flatMap((credential) => Object.entries(variablesOf(credential, url))),
      ),
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function productAt(path: string): ProductRequest['product'] {
  if (path.startsWith('/admin/')) return 'organization';
  if (path.startsWith('/2.0/')) return 'bitbucket';
  return ofSite({ pathname: path });
}

/** What no app is told is asked by the person whose token it is. */
function asAdministrator(
  path: string,
  credentials: readonly Credential[],
  request: Pick<ProductRequest, 'caller' | 'headers'>,
): Pick<ProductRequest, 'caller' | 'headers'> {
  const administrator = credentials.find((credential) => credential.kind === 'site');
  const personal = /^\/(rest\/(plugins|webhooks)|gateway)\//.test(path);
  if (!personal || administrator === undefined || request.caller.type !== 'app') return request;
  const pair = `${administrator.email}:${administrator.apiToken}`;
  const signed = `Basic ${Buffer.from(pair).toString('base64')}`;
  return { caller: { type: 'none' }, headers: { ...request.headers, authorization: signed } };
}

function callerOf({ url = '', headers }: IncomingMessage): Caller | undefined {
  const product = productAt(url);
  if (product === 'organization' || product === 'bitbucket') return { type: 'none' };
  if (headers.authorization === undefined) return { type: 'none' };
  return headers.authorization === authorization ? { type: 'app' } : undefined;
}

function headersOf({ headers }: IncomingMessage, caller: Caller): Record<string, string> {
  return {
    'content-type': headers['content-type'] ?? '',
    ...(typeof headers['x-experimentalapi'] === 'string'
      ? { 'x-experimentalapi': headers['x-experimentalapi'] }
      : {}),
    ...(caller.type === 'none' && headers.authorization !== undefined
      ? { authorization: headers.authorization }
      : {}),
  };
}

function variablesOf(credential: Credential, url: string): Record<string, string> {
  switch (credential.kind) {
    case 'organization':
      return {
        ATLASSIAN_ORG_ID: credential.organizationId,
        ATLASSIAN_ORG_API_KEY: credential.apiKey,
        ATLASSIAN_ADMIN_URL: url,
      };
    case 'bitbucket':
      return {
        BITBUCKET_WORKSPACE: credential.workspace,
        BITBUCKET_EMAIL: credential.email,
        BITBUCKET_API_TOKEN: credential.apiToken,
        BITBUCKET_API_URL: `${url}/2.0`,
      };
    case 'site':
      return {};
  }
}
