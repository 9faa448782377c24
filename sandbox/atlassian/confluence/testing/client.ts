import type { Caller, ProductRequest, ProductResponse } from '../../../product-server';
import { createConfluence } from '../server';
import type { World } from '../../world/schema';

/** One answered request, its body read. */
export interface Exchange {
  readonly request: ProductRequest;
  readonly response: ProductResponse;
  readonly status: number;
  readonly body: unknown;
}

/** Asks a simulated Confluence, as the app unless told otherwise. */
export interface TestClient {
  get(path: string, caller?: Caller): Exchange;
  post(path: string, body: unknown, caller?: Caller): Exchange;
  /** All results of a v2 list, following `_links.next`. */
  all(path: string): readonly unknown[];
}

export const app: Caller = { type: 'app' };
export const visitor: Caller = { type: 'none' };

/** Asking as an account. */
export function as(accountId: string): Caller {
  return { type: 'user', accountId };
}

/** A client of the Confluence of a world. */
export function clientOf(world: World): TestClient {
  const handle = createConfluence(world);

  function send(request: Omit<ProductRequest, 'product' | 'headers'>): Exchange {
    const full: ProductRequest = { product: 'confluence', headers: {}, ...request };
    const response = handle(full);
    const body: unknown = JSON.parse(response.body);
    return { request: full, response, status: response.status, body };
  }

  function get(path: string, caller: Caller = app): Exchange {
    return send({ caller, method: 'GET', path, body: undefined });
  }

  return {
    get,
    post: (path, body, caller = app) =>
      send({ caller, method: 'POST', path, body: JSON.stringify(body) }),
    all: (path) => {
      const results: unknown[] = [];
      for (let next: string | undefined = path; next !== undefined;) {
        const page = get(next).body as { results: unknown[]; _links: { next?: string } };
        results.push(...page.results);
        next = page._links.next;
      }
      return results;
    },
  };
}
