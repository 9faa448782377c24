import type { ProductRequest, ProductResponse } from '../../product-server';
import { notFound } from '../routing/problem';
import { createRouter } from '../routing/router';
import type { World } from '../world/schema';
import { refuse } from './refusals';
import { bitbucketRoutes } from './routes';
import { bitbucketSiteOf } from './site';

/** Answers requests whose product is `bitbucket`. Paths begin with `/2.0`. */
export interface BitbucketServer {
  (request: ProductRequest): ProductResponse;
  /** Method, path and query of every request that was answered 501, in order. */
  readonly unanswered: readonly string[];
}

/** The Bitbucket of a world. A world without one knows no workspace. */
export function createBitbucket(world: World): BitbucketServer {
  if (world.bitbucket === undefined)
    return Object.assign(() => refuse(notFound('No workspace with this identifier.')), {
      unanswered: [],
    });
  const router = createRouter({
    routes: bitbucketRoutes(bitbucketSiteOf(world, world.bitbucket)),
    refuse,
    folder: 'sandbox/atlassian/bitbucket',
  });
  return Object.assign((request: ProductRequest) => router.handle(request), {
    unanswered: router.unanswered,
  });
}
