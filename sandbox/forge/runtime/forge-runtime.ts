/** What the app's packages read from `globalThis.__forge_runtime__`, as far as they read it. */
export interface ForgeRuntime {
  readonly appContext: {
    readonly appId: string;
    readonly appVersion: string;
    readonly environmentId: string;
    readonly environmentType: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';
    readonly invocationId: string;
    readonly installationId: string;
    readonly functionKey: string;
    readonly moduleType: string;
    readonly moduleKey: string;
    readonly permissions: {
      readonly scopes: readonly string[];
      readonly external: Readonly<Record<string, unknown>>;
    };
  };
  /** `ari:cloud:jira::site/<cloudId>` */
  readonly contextAri: string;
  /** The person at the page; absent where nobody is. */
  readonly aaid?: string;
  readonly proxy: { readonly token: string; readonly url: string };
  readonly tracing: { readonly traceId: string; readonly spanId: string };
  /** `getRemainingTimeInMillis` is called without its object. */
  readonly lambdaContext: { readonly getRemainingTimeInMillis: () => number };
  readonly metrics: Metrics;
  readonly container: { readonly appCodeDir: string };
}

interface Metrics {
  counter(): { incr(): void };
  timing(): { measure(): { stop(): void } };
}

/** Metrics that nobody reads. The packages call them without asking whether they are there. */
export const silentMetrics: Metrics = {
  counter: () => ({ incr: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
};
