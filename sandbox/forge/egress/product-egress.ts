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
  const site = siteUrl.replace(/\/$/, '');
  return async (address, init) => {
    const url = new URL(address);
    // The site may lie below a path of its host.
    const ofSite = url.href.startsWith(`${site}/`);
    const pathname = ofSite ? url.href.slice(site.length).replace(/[?#].*$/, '') : url.pathname;
    const product = ofSite ? productAt({ pathname }) : productHosts.get(url.host);
    if (product === undefined) return others(address, init);
    const request: ProductRequest = {
      product,
      caller: { type: 'none' },
      method: (init.method ?? 'GET').toUpperCase(),
      path: pathname + url.search,
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

/** What a site tells its administrators only, outside the public APIs of its products. */
const administration = /^(\/wiki)?\/rest\/plugins\/|^\/(_edge|gateway)\//;

/** Which product of the site lies at an address. */
export function productAt({ pathname }: Pick<URL, 'pathname'>): ProductRequest['product'] {
  if (administration.test(pathname)) return 'site';
  return pathname.startsWith('/wiki/') ? 'confluence' : 'jira';
}

/** What a host that is nowhere to be found answers: nothing. */
export const unreachable: EgressTransport = (address) => {
  const cause = new Error(`The sandbox does not reach ${new URL(address).host}.`);
  return Promise.reject(new TypeError('fetch failed', { cause }));
};
