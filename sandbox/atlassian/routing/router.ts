import type { ProductRequest, ProductResponse } from '../../product-server';
import { Problem } from './problem';
import { locate } from './request';
import { json } from './responses';
import { compileRoutes, readParams, type CompiledRoute, type Route } from './route';

export interface RouterOptions {
  readonly routes: readonly Route[];
  /** Dresses a refusal in the product's error body. */
  readonly refuse: (problem: Problem, pathname: string) => ProductResponse;
  /** The folder to add a missing operation in, for the message. */
  readonly folder: string;
}

/** Answers requests of one simulated product, and remembers what it could not answer. */
export interface Router {
  handle(request: ProductRequest): ProductResponse;
  /** Method, path and query of every request that was answered 501, in order. */
  readonly unanswered: readonly string[];
}

/** Joins routes to a product. A request it has no route for gets status 501 and a message that says where to add one. */
export function createRouter({ routes, refuse, folder }: RouterOptions): Router {
  const compiled = compileRoutes(routes);
  const unanswered: string[] = [];

  function missing(request: ProductRequest, what: string): ProductResponse {
    unanswered.push(`${request.method} ${request.path}`);
    return json(501, {
      message: `The sandbox does not simulate ${what}. Add it in ${folder}.`,
      method: request.method,
      path: request.path,
    });
  }

  function handle(request: ProductRequest): ProductResponse {
    const { pathname, query } = locate(request);
    const found = match(compiled, request.method, pathname);
    if (found === undefined) return missing(request, `${request.method} ${pathname}`);
    const { route } = found.compiled;
    const strange = [...query.keys()].find((name) => !route.query.includes(name));
    if (strange !== undefined)
      return missing(request, `the parameter "${strange}" of ${request.method} ${route.path}`);
    const { caller, method, headers, body } = request;
    try {
      const params = readParams(found.compiled, found.values);
      return route.answer({ caller, method, pathname, params, query, headers, body });
    } catch (error) {
      if (error instanceof Problem) return refuse(error, pathname);
      throw error;
    }
  }

  return { handle, unanswered };
}

function match(
  routes: readonly CompiledRoute[],
  method: string,
  pathname: string,
): { compiled: CompiledRoute; values: readonly string[] } | undefined {
  for (const compiled of routes) {
    if (compiled.route.method !== method) continue;
    const found = compiled.pattern.exec(pathname);
    if (found !== null) return { compiled, values: found.slice(1) };
  }
  return undefined;
}
