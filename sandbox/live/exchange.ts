import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';

export interface Outgoing {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface Incoming {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one request and reads the whole answer. Follows no redirect. @throws when there is no answer in time */
export type Exchange = (outgoing: Outgoing) => Promise<Incoming>;

/** Headers that describe one connection or one person's session, not the answer. */
const dropped = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
]);

/**
 * Makes an {@link Exchange} that keeps a few connections open. It stands on node:http rather than `fetch`, because a
 * host gives `fetch` to the app.
 */
export function createExchange(timeoutMs: number): Exchange {
  const options = { keepAlive: true, maxSockets: 8 };
  const agents = { http: new HttpAgent(options), https: new HttpsAgent(options) };

  return async (outgoing) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await send(outgoing, agents, signal);
      return {
        status: response.statusCode ?? 0,
        headers: kept(response),
        body: await text(plain(response)),
      };
    } catch (error) {
      const { method, url } = outgoing;
      const why = signal.aborted ? `in ${timeoutMs / 1000} seconds` : `(${reasonOf(error)})`;
      throw new Error(`${method} ${url.origin}${url.pathname} got no answer ${why}.`, {
        cause: error,
      });
    }
  };
}

function send(
  { url, method, headers, body }: Outgoing,
  agents: { readonly http: HttpAgent; readonly https: HttpsAgent },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  const request = secure ? httpsRequest : httpRequest;
  const agent = secure ? agents.https : agents.http;
  return new Promise((resolve, reject) => {
    const sent = { ...headers, 'accept-encoding': 'gzip' };
    request(url, { method, agent, signal, headers: sent }, resolve).on('error', reject).end(body);
  });
}

function plain(response: IncomingMessage): NodeJS.ReadableStream {
  if (response.headers['content-encoding'] !== 'gzip') return response;
  const unzipped = createGunzip();
  // `pipe` alone would leave the reader waiting for the rest of an answer that broke off.
  response.on('error', (error) => unzipped.destroy(error));
  return response.pipe(unzipped);
}

function kept(response: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value === undefined || dropped.has(name)) continue;
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

function reasonOf(error: unknown): string {
  const coded = typeof error === 'object' && error !== null && 'code' in error;
  return String(coded ? error.code : error);
}
