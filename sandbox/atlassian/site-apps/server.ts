import type { ProductRequest, ProductResponse } from '../../product-server';
import type { Problem } from '../routing/problem';
import type { RoutedRequest } from '../routing/request';
import { json } from '../routing/responses';
import { createRouter } from '../routing/router';
import type { World } from '../world/schema';
import { graphqlRoute } from './graphql';
import { pluginRoutes } from './plugins';

/** Answers requests whose product is `site`: what a site tells its administrators, and no app. */
export interface SiteAppsServer {
  (request: ProductRequest): ProductResponse;
  /** Method, path and query of every request that was answered 501, in order. */
  readonly unanswered: readonly string[];
}

/** The installed apps of a world. */
export function createSiteApps(world: World): SiteAppsServer {
  const { apps, cloudId, directory, confluence } = world;
  const groups = new Map(directory.groups.map((group) => [group.groupId, group]));
  const accounts = new Map(directory.accounts.map((account) => [account.accountId, account]));

  // A site that is read live has one account, which the host calls the app.
  function isAdministrator({ caller }: RoutedRequest): boolean {
    if (caller.type !== 'user') return caller.type === 'app';
    const memberOf = accounts.get(caller.accountId)?.groups ?? [];
    return memberOf.some((id) => groups.get(id)?.jiraAccess.some((access) => access !== 'user'));
  }

  const router = createRouter({
    routes: [
      {
        method: 'GET',
        path: '/_edge/tenant_info',
        query: [],
        answer: () => json(200, { cloudId }),
      },
      graphqlRoute(world, isAdministrator),
      ...pluginRoutes(apps, 'jira', isAdministrator),
      ...(confluence === undefined ? [] : pluginRoutes(apps, 'confluence', isAdministrator)),
    ],
    refuse,
    folder: 'sandbox/atlassian/site-apps',
  });
  return Object.assign((request: ProductRequest) => router.handle(request), {
    unanswered: router.unanswered,
  });
}

function refuse({ status, detail }: Problem): ProductResponse {
  return json(status, { subCode: 'upm.error', message: detail, status });
}
