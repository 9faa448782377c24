import { createHash } from 'node:crypto';
import type { Invocation, InvocationSubject } from './invocation/invocation';
import type { LoadedManifest } from './manifest/read-manifest';
import { traceId } from './proxy/call';
import { type ForgeRuntime, silentMetrics } from './runtime/forge-runtime';

/** Where an app is installed. */
export interface Installation {
  readonly installationId: string;
  readonly cloudId: string;
  readonly siteUrl: string;
  readonly appDir: string;
  readonly manifest: LoadedManifest;
}

/** The module types of pages, with the product whose administration they are in. */
const pageTypes = {
  'jira:adminPage': 'jira',
  'confluence:globalSettings': 'confluence',
} as const;

type PageType = keyof typeof pageTypes;

/** A page of the manifest. */
export interface PageModule {
  readonly key: string;
  readonly title: string;
  readonly type: PageType;
  readonly product: 'jira' | 'confluence';
  readonly resource: string | undefined;
  readonly resolver: string | undefined;
}

/** The pages of the manifest, Jira's first. */
export function pagesOf({ modules }: LoadedManifest): readonly PageModule[] {
  const types = Object.keys(pageTypes) as PageType[];
  return types.flatMap((type) =>
    modules[type].map(({ key, title, resource, resolver }) => ({
      key,
      title,
      type,
      product: pageTypes[type],
      resource,
      resolver: resolver?.function,
    })),
  );
}

/** A stable id in the shape of a UUID. */
export function idFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export function contextAri(
  { cloudId }: Installation,
  product: 'jira' | 'confluence' = 'jira',
): string {
  return `ari:cloud:${product}::site/${cloudId}`;
}

const environmentId = idFrom('environment');

/** What a page's `view.getContext()` and a resolver's context have in common. */
export function pageContext(installation: Installation, page: PageModule, accountId: string) {
  const { cloudId, siteUrl } = installation;
  return {
    accountId,
    cloudId,
    siteUrl,
    moduleKey: page.key,
    localId: `${contextAri(installation, page.product)}/${page.key}`,
    environmentId,
    environmentType: 'DEVELOPMENT',
    locale: 'en_US',
    timezone: 'Etc/UTC',
    extension: { type: page.type },
  };
}

/** The second argument of every function. */
export function functionContext(installation: Installation, accountId: string | undefined) {
  return {
    installContext: contextAri(installation),
    ...(accountId === undefined ? {} : { principal: { accountId } }),
  };
}

/** `globalThis.__forge_runtime__` for one invocation. */
export function runtimeOf(installation: Installation, invocation: Invocation): ForgeRuntime {
  const { manifest, installationId, appDir } = installation;
  const { functionKey, moduleKey, moduleType, accountId }: InvocationSubject = invocation.subject;
  return {
    appContext: {
      appId: manifest.app.id.replace(/^.*\//, ''),
      appVersion: '1.0.0',
      environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId: invocation.id,
      installationId,
      functionKey,
      moduleType,
      moduleKey,
      permissions: { scopes: manifest.permissions.scopes, external: manifest.permissions.external },
    },
    contextAri: contextAri(installation),
    ...(accountId === undefined ? {} : { aaid: accountId }),
    proxy: { token: invocation.token, url: 'http://forge.invalid' },
    tracing: { traceId: traceId(), spanId: traceId().slice(0, 16) },
    lambdaContext: {
      getRemainingTimeInMillis: () => Math.max(0, invocation.deadline - invocation.clock.now()),
    },
    metrics: silentMetrics,
    container: { appCodeDir: appDir },
  };
}
