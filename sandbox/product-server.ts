/** Who a request is made as. `app` is the app's own system user; `none` is an unauthenticated visitor. */
export type Caller =
  | { readonly type: 'app' }
  | { readonly type: 'user'; readonly accountId: string }
  | { readonly type: 'none' };

/**
 * One HTTP request to a product, as the host forwards it. `path` includes the query string, e.g. `/rest/api/3/myself`;
 * that of Bitbucket begins with `/2.0`, that of the organization with `/admin`. Those two know no caller but the
 * `authorization` header; with the caller `none`, Jira and Confluence know it too. `site` is what the site tells its
 * administrators outside the public APIs of its products.
 */
export interface ProductRequest {
  readonly product: 'jira' | 'confluence' | 'bitbucket' | 'organization' | 'site';
  readonly caller: Caller;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface ProductResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers product requests: the simulated site, a real one in live mode, or either with faults in front. */
export interface ProductServer {
  /** @throws when nothing is answered, as on a broken connection. */
  handle(request: ProductRequest): Promise<ProductResponse>;
}
