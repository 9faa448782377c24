import type { ProductRequest, ProductServer } from '../../product-server';
import { bodyText } from '../proxy/body-text';
import { headersOf } from '../proxy/product';
import type { EgressTransport } from './egress';

/** Products that Forge apps reach by fetch only, by host. */
const productHosts: ReadonlyMap<string, ProductRequest['product']> = new Map([
  ['api.bitbucket.org', 'bitbucket'],
  ['api.atlassian.com', 'organization'],
]);

/**
 * Sends what is for a product to it, and everything else on.
 * @throws TypeError `fetch failed` when the product answers nothing, as Node's fetch does
 */
export function productEgress(
  products: ProductServer,
  siteUrl: string,
  others: EgressTransport,
): EgressTransport {
  const site = new URL(siteUrl);
  return async (address, init) => {
    const url = new URL(address);
    const product = url.origin === site.origin ? productAt(url) : productHosts.get(url.host);
    if (product === undefined) return others(address, init);
    const request: ProductRequest = {
      product,
      caller: { type: 'none' },
      method: (init.method ?? 'GET').toUpperCase(),
      path: url.pathname + url.search,
      headers: headersOf(new Headers(init.headers)),
      body: await bodyText(init.body),
    };
    try {
      const { status, headers, body } = await products.handle(request);
      return new Response(status === 204 ? null : body, { status, headers: { ...headers } });
    } catch (cause) {
      throw new TypeError('fetch failed', { cause });
    }
  };
}

/** Which product of the site lies at an address. */
function productAt({ pathname }: URL): ProductRequest['product'] {
  return pathname.startsWith('/wiki/') ? 'confluence' : 'jira';
}

/** What a host that is nowhere to be found answers: nothing. */
export const unreachable: EgressTransport = (address) => {
  const cause = new Error(`The sandbox does not reach ${new URL(address).host}.`);
  return Promise.reject(new TypeError('fetch failed', { cause }));
};
