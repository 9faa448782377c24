import type { ProductRequest, ProductResponse } from '../../product-server';
import { unauthorized } from '../routing/problem';
import { createRouter } from '../routing/router';
import type { World } from '../world/schema';
import { refuse } from './refusals';
import { organizationRoutes } from './routes';
import { organizationSiteOf } from './site';

/** Answers requests whose product is `organization`. Paths begin with `/admin`. */
export interface OrganizationServer {
  (request: ProductRequest): ProductResponse;
  /** Method, path and query of every request that was answered 501, in order. */
  readonly unanswered: readonly string[];
}

/** The organization of a world. A world without one knows no API key. */
export function createOrganization(
  world: World,
  now: () => Date = () => new Date(),
): OrganizationServer {
  if (world.organization === undefined)
    return Object.assign(
      (request: ProductRequest) => refuse(unauthorized('Unauthorized'), request.path),
      { unanswered: [] },
    );
  const router = createRouter({
    routes: organizationRoutes(organizationSiteOf(world, world.organization), now),
    refuse,
    folder: 'sandbox/atlassian/organization',
  });
  return Object.assign((request: ProductRequest) => router.handle(request), {
    unanswered: router.unanswered,
  });
}
