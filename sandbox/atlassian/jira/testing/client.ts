import type { Caller, ProductRequest, ProductResponse } from '../../../product-server';
import { createSite, type Site } from '../../site';
import type { SiteOptions } from '../../site-options';
import type { World } from '../../world/schema';

/** One answered request, its body read. */
export interface Exchange {
  readonly request: ProductRequest;
  readonly response: ProductResponse;
  readonly status: number;
  readonly body: unknown;
}

/** Asks the Jira of a simulated site, as the app unless told otherwise. */
export interface TestClient {
  readonly site: Site;
  get(path: string, caller?: Caller, headers?: ProductRequest['headers']): Promise<Exchange>;
  post(path: string, body: unknown, caller?: Caller): Promise<Exchange>;
  put(path: string, body: unknown, caller?: Caller): Promise<Exchange>;
}

export const app: Caller = { type: 'app' };
export const visitor: Caller = { type: 'none' };

/** Asking as an account. */
export function as(accountId: string): Caller {
  return { type: 'user', accountId };
}

/** A client of a new site. */
export function clientOf(world: World, options: SiteOptions = {}): TestClient {
  return clientOfSite(createSite(world, undefined, options));
}

/** A client of a site that is there already. */
export function clientOfSite(site: Site): TestClient {
  async function exchange(request: Omit<ProductRequest, 'product'>) {
    const full: ProductRequest = { product: 'jira', ...request };
    const response = await site.handle(full);
    const body: unknown = response.body === '' ? undefined : JSON.parse(response.body);
    return { request: full, response, status: response.status, body };
  }

  return {
    site,
    get: (path, caller = app, headers = {}) =>
      exchange({ method: 'GET', path, caller, headers, body: undefined }),
    post: (path, body, caller = app) =>
      exchange({ method: 'POST', path, caller, headers: {}, body: JSON.stringify(body) }),
    put: (path, body, caller = app) =>
      exchange({ method: 'PUT', path, caller, headers: {}, body: JSON.stringify(body) }),
  };
}
