import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer of one of the sandbox's servers. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A request that has been read. */
export interface ReadRequest {
  readonly method: string;
  /** With the query. */
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Handler = (request: ReadRequest) => Promise<Reply> | Reply;

/** The largest request a page makes: a resolver payload and what is around it. */
const maximumBytes = 6 * 1024 * 1024;

export function htmlReply(body: string, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

export function jsonReply(value: unknown, status = 200): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maximumBytes) throw new RangeError('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

async function answer(request: IncomingMessage, origin: string, handler: Handler): Promise<Reply> {
  const { host } = new URL(origin);
  // A name that someone else points at this machine must not open its doors.
  if (request.headers.host !== host) return { status: 421, body: `This is ${origin}.` };
  try {
    const body = await readBody(request);
    const url = new URL(request.url ?? '/', origin);
    return await handler({ method: request.method ?? 'GET', url, headers: request.headers, body });
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: stack };
  }
}

/** Makes a handler fit for `http.createServer`. */
export function listener(origin: string, handler: Handler) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    void answer(request, origin, handler).then(({ status, headers, body }) => {
      response.writeHead(status, {
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  };
}
