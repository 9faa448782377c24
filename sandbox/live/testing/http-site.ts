import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ProductServer } from '../../product-server';

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

/** Serves a site to whoever has its one token; anybody else is refused as Jira does. */
export async function serveSite(products: ProductServer): Promise<HttpSite> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = '', url: path = '', headers } = incoming;
    requests.push(`${method} ${path}`);
    if (headers.authorization !== authorization) {
      outgoing.writeHead(401, { 'content-type': 'text/plain' }).end('Client must be authenticated');
      return;
    }
    void text(incoming)
      .then((body) =>
        products.handle({
          product: path.startsWith('/wiki/') ? 'confluence' : 'jira',
          caller: { type: 'app' },
          method,
          path,
          headers: { 'content-type': headers['content-type'] ?? '' },
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
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
