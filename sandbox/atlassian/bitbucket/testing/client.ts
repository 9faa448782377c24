import type { ProductRequest, ProductResponse } from '../../../product-server';
import type { World } from '../../world/schema';
import { createBitbucket } from '../server';
import { basic } from './small-world';

/** One answered request, its body read. */
export interface Exchange {
  readonly request: ProductRequest;
  readonly response: ProductResponse;
  readonly status: number;
  readonly body: unknown;
}

/** Asks a simulated Bitbucket, as its administrator unless told otherwise. */
export function clientOf(world: World): (path: string, authorization?: string) => Exchange {
  const handle = createBitbucket(world);
  return (path, authorization = basic()) => {
    const request: ProductRequest = {
      product: 'bitbucket',
      caller: { type: 'none' },
      method: 'GET',
      path,
      headers: authorization === '' ? {} : { authorization },
      body: undefined,
    };
    const response = handle(request);
    return { request, response, status: response.status, body: JSON.parse(response.body) };
  };
}
