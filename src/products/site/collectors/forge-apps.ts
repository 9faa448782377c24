import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { AppHost, ForgeInstallation, Gap } from '../../../domain';
import type { PageResult } from '../../collector';
import type { ConnectedContext } from '../../connected-collector';
import { parseItems } from '../../items';
import { defineSiteCollector } from '../../site-connection';
import { untold } from '../untold';

const tenantSchema = z.object({ cloudId: z.string().min(1) });

const answerSchema = z.object({
  data: z
    .object({
      ecosystem: z
        .object({
          appInstallationsByContext: z
            .object({
              pageInfo: z
                .object({ hasNextPage: z.boolean().nullish(), endCursor: z.string().nullish() })
                .nullish(),
              nodes: z.array(z.unknown()).nullish(),
            })
            .nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

const installationSchema = z.object({
  app: z.object({ id: z.string(), name: z.string().nullish() }),
  appEnvironment: z.object({ type: z.string().nullish() }).nullish(),
  appEnvironmentVersion: z
    .object({ version: z.string().nullish(), isLatest: z.boolean().nullish() })
    .nullish(),
});

const query = `query InstalledApps($context: ID!, $after: String) {
  ecosystem {
    appInstallationsByContext(
      filter: { appInstallations: { contexts: [$context] } }
      first: 50
      after: $after
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        app { id name }
        appEnvironment { type }
        appEnvironmentVersion { version isLatest }
      }
    }
  }
}`;

const source = 'POST /gateway/api/graphql';
const hosts: readonly AppHost[] = ['jira', 'confluence'];

/**
 * Forge apps with the environment and version that runs, by the query that the administration of a site makes. It
 * answers administrators of the site, and no app. Page keys are `host@cloudId@cursor`. Source: the public schema of
 * Atlassian's GraphQL gateway, and public tools that ask it with API tokens, 2026-08.
 */
export const forgeApps = defineSiteCollector<'site.forgeApps'>({
  slice: 'site.forgeApps',
  label: 'Forge apps',
  after: [],
  inherits: [],
  firstPages: () => ['site'],
  idOf: ({ appId, host, environment }) => `${appId} ${host} ${environment}`,
  readPage(page, { client }) {
    const [host = '', cloudId = '', ...cursor] = page.split('@');
    return host === 'site'
      ? readCloudId(client)
      : readInstallations(client, {
          host: host === 'confluence' ? 'confluence' : 'jira',
          cloudId,
          cursor: cursor.join('@'),
        });
  },
});

async function readCloudId(
  client: ConnectedContext['client'],
): Promise<PageResult<ForgeInstallation>> {
  const answer = await client.ask({
    method: 'GET',
    path: apiPath`/_edge/tenant_info`,
    schema: tenantSchema,
  });
  const { requests } = answer;
  return answer.ok
    ? { items: [], gaps: [], next: `jira@${answer.value.cloudId}@`, requests, points: 0 }
    : { items: [], gaps: [untold(answer, 'Forge apps')], requests, points: 0 };
}

interface Place {
  readonly host: AppHost;
  readonly cloudId: string;
  /** Empty at the beginning. */
  readonly cursor: string;
}

async function readInstallations(
  client: ConnectedContext['client'],
  { host, cloudId, cursor }: Place,
): Promise<PageResult<ForgeInstallation>> {
  const context = `ari:cloud:${host}::site/${cloudId}`;
  const answer = await client.ask({
    method: 'POST',
    path: apiPath`/gateway/api/graphql`,
    body: {
      query,
      operationName: 'InstalledApps',
      variables: { context, after: cursor === '' ? null : cursor },
    },
    schema: answerSchema,
  });
  const { requests } = answer;
  const following = hosts[hosts.indexOf(host) + 1];
  const onwards = following === undefined ? {} : { next: `${following}@${cloudId}@` };
  if (!answer.ok) {
    return { items: [], gaps: [untold(answer, 'Forge apps')], requests, points: 0 };
  }
  const list = answer.value.data?.ecosystem?.appInstallationsByContext;
  if (!Array.isArray(list?.nodes)) {
    return { items: [], gaps: [refused], requests, points: 0, ...onwards };
  }
  const { items, gaps } = parseItems(list.nodes, installationSchema, {
    source,
    idKey: 'app.id',
    what: 'Forge app',
  });
  const { hasNextPage, endCursor } = list.pageInfo ?? {};
  const more = hasNextPage === true && typeof endCursor === 'string' && endCursor !== cursor;
  return {
    items: items.map((installation) => toInstallation(installation, host)),
    gaps,
    requests,
    points: 0,
    ...(more ? { next: `${host}@${cloudId}@${endCursor}` } : onwards),
  };
}

/** GraphQL refuses with status 200. */
const refused: Gap = {
  code: 'forbidden',
  reason:
    'The site does not tell which Forge apps it has; the API token of a site administrator is needed',
  source,
};

function toInstallation(
  { app, appEnvironment, appEnvironmentVersion }: z.output<typeof installationSchema>,
  host: AppHost,
): ForgeInstallation {
  const type = appEnvironment?.type?.toLowerCase();
  const { version, isLatest } = appEnvironmentVersion ?? {};
  return {
    appId: app.id,
    name: app.name ?? app.id,
    host,
    environment:
      type === 'production' || type === 'staging' || type === 'development' ? type : 'unknown',
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof isLatest === 'boolean' ? { latest: isLatest } : {}),
  };
}
