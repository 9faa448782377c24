import { z } from 'zod';
import type { RoutedRequest } from '../routing/request';
import { json } from '../routing/responses';
import type { Route } from '../routing/route';
import type { World } from '../world/schema';

const pageSize = 50;

const bodySchema = z.object({
  query: z.string().includes('appInstallationsByContext'),
  variables: z.object({ context: z.string(), after: z.string().nullish() }),
});

const contextPattern = /^ari:cloud:(jira|confluence)::site\/(.+)$/;

/**
 * The one query of the GraphQL gateway that is simulated, which lists the Forge apps of a product. It refuses with status
 * 200, as GraphQL does. Source: the gateway's public schema, 2026.
 */
export function graphqlRoute(
  { apps, cloudId }: Pick<World, 'apps' | 'cloudId'>,
  isAdministrator: (request: RoutedRequest) => boolean,
): Route {
  return {
    method: 'POST',
    path: '/gateway/api/graphql',
    query: [],
    answer: (request) => {
      const body = bodySchema.safeParse(JSON.parse(request.body ?? '{}'));
      if (!body.success) return refused('Only appInstallationsByContext is simulated.');
      if (!isAdministrator(request)) return refused('You may not see installed apps.');
      const { context, after } = body.data.variables;
      const [, host, site] = contextPattern.exec(context) ?? [];
      const installed = apps.forge.filter(
        ({ hosts }) => site === cloudId && hosts.some((one) => one === host),
      );
      const start = Number(after ?? 0);
      const end = start + pageSize;
      const list = {
        pageInfo: { hasNextPage: end < installed.length, endCursor: String(end) },
        nodes: installed.slice(start, end).map(({ id, name, environment, version, latest }) => ({
          app: { id: `ari:cloud:ecosystem::app/${id}`, name },
          appEnvironment: { type: environment },
          appEnvironmentVersion: { version, isLatest: latest },
        })),
      };
      return json(200, { data: { ecosystem: { appInstallationsByContext: list } } });
    },
  };
}

function refused(message: string) {
  return json(200, { data: { ecosystem: null }, errors: [{ message }] });
}
