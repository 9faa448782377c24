import type { ProductRequest, ProductResponse } from '../../product-server';
import { createRouter } from '../routing/router';
import type { World } from '../world/schema';
import { refuse } from './refusals';
import { confluenceRoutes } from './routes';
import { confluenceSiteOf } from './site';

/** Answers requests whose product is `confluence`. */
export interface ConfluenceServer {
  (request: ProductRequest): ProductResponse;
  /** Method, path and query of every request that was answered 501, in order. */
  readonly unanswered: readonly string[];
}

/** The Confluence of a world. A world without one answers like a site where Confluence is not installed: a 404 page. */
export function createConfluence(world: World): ConfluenceServer {
  if (world.confluence === undefined) return Object.assign(() => notInstalled, { unanswered: [] });
  const router = createRouter({
    routes: confluenceRoutes(confluenceSiteOf(world, world.confluence)),
    refuse,
    folder: 'sandbox/atlassian/confluence',
  });
  return Object.assign((request: ProductRequest) => router.handle(request), {
    unanswered: router.unanswered,
  });
}

const notInstalled: ProductResponse = {
  status: 404,
  headers: { 'content-type': 'text/html;charset=UTF-8' },
  body: '<!DOCTYPE html><html><head><title>Oops, you’ve found a dead link.</title></head></html>',
};
