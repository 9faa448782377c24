import type { ProductRequest, ProductResponse } from '../../../product-server';
import type { World } from '../../world/schema';
import { createOrganization } from '../server';
import { small } from './small-world';

/** One answered request, its body read. */
export interface Exchange {
  readonly request: ProductRequest;
  readonly response: ProductResponse;
  readonly status: number;
  readonly body: unknown;
}

/** Asks a simulated organization, with the key that may do everything unless told otherwise. */
export interface TestClient {
  readonly get: (path: string, authorization?: string) => Exchange;
  readonly post: (path: string, body: unknown, authorization?: string) => Exchange;
}

/** A client of the organization of a world, on 20 November 2026. */
export function clientOf(world: World): TestClient {
  const handle = createOrganization(world, () => new Date('2026-11-20T09:00:00.000Z'));

  function send(method: string, path: string, rest: Pick<ProductRequest, 'headers' | 'body'>) {
    const request: ProductRequest = {
      product: 'organization',
      caller: { type: 'none' },
      method,
      path,
      ...rest,
    };
    const response = handle(request);
    return {
      request,
      response,
      status: response.status,
      body: JSON.parse(response.body) as unknown,
    };
  }

  return {
    get: (path, authorization = small.key) =>
      send('GET', path, { headers: { authorization }, body: undefined }),
    post: (path, body, authorization = small.key) =>
      send('POST', path, { headers: { authorization }, body: JSON.stringify(body) }),
  };
}
