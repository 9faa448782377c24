import type { Caller, ProductRequest } from '../../product-server';

/** A product request that found its route. */
export interface RoutedRequest {
  readonly caller: Caller;
  readonly method: string;
  /** The path without its query, still percent-encoded. */
  readonly pathname: string;
  /** Values of the `{names}` in the route, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Splits a request's path from its query. */
export function locate(request: ProductRequest): { pathname: string; query: URLSearchParams } {
  const at = request.path.indexOf('?');
  return at === -1
    ? { pathname: request.path, query: new URLSearchParams() }
    : {
        pathname: request.path.slice(0, at),
        query: new URLSearchParams(request.path.slice(at + 1)),
      };
}

/** The value of a `{name}` in the route. @throws when the route has no such name, a mistake in the route table */
export function param(request: RoutedRequest, name: string): string {
  const value = request.params[name];
  if (value === undefined)
    throw new Error(
      `The route of ${request.pathname} has no {${name}}: name it in the route's path`,
    );
  return value;
}
