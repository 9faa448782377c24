import type { ApiRequest, ApiTransport } from '../../../src/domain';
import type { Caller, ProductRequest, ProductServer } from '../../product-server';

export interface TransportOptions {
  readonly product: ProductRequest['product'];
  /** What stands before the paths of requests, e.g. `/2.0`. */
  readonly prefix: string;
  /** Empty: none is sent. */
  readonly authorization: string;
  /** Who asks a product that knows its callers without a credential. Default: nobody. */
  readonly caller?: Caller;
}

/** A transport to a simulated product, and what was sent over it: method and decoded path. */
export interface SiteTransport extends ApiTransport {
  readonly sent: readonly string[];
}

/** Sends requests to a simulated product with a credential, values escaped as the platform does it. */
export function siteTransport(
  site: ProductServer,
  { product, prefix, authorization, caller = { type: 'none' } }: TransportOptions,
): SiteTransport {
  const sent: string[] = [];
  const send = async ({
    method,
    path,
    body,
    accept = 'application/json',
    experimental,
  }: ApiRequest) => {
    const escaped = prefix + String.raw({ raw: path.strings }, ...path.values.map(escapeValue));
    sent.push(`${method} ${decodeURIComponent(escaped.replaceAll('+', ' '))}`);
    const response = await site.handle({
      product,
      caller,
      method,
      path: escaped,
      headers: {
        ...(authorization === '' ? {} : { authorization }),
        accept,
        'content-type': 'application/json',
        ...(experimental === true ? { 'x-experimentalapi': 'opt-in' } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return {
      status: response.status,
      header: (name: string) => response.headers[name],
      text: () => Promise.resolve(response.body),
    };
  };
  return Object.assign(send, { sent });
}

function escapeValue(value: string | number | URLSearchParams): string {
  return value instanceof URLSearchParams ? value.toString() : encodeURIComponent(value);
}
