import type { ProductResponse } from '../../product-server';
import { badRequest } from './problem';
import type { RoutedRequest } from './request';

/** One operation of a simulated product. */
export interface Route {
  readonly method: string;
  /** As the OpenAPI document writes it: `/wiki/api/v2/spaces/{id}`. */
  readonly path: string;
  /** Query parameters that are simulated. Any other is answered like an unknown route, never silently ignored. */
  readonly query: readonly string[];
  /** @throws Problem to refuse */
  readonly answer: (request: RoutedRequest) => ProductResponse;
}

/** A route with its path ready for matching. */
export interface CompiledRoute {
  readonly route: Route;
  /** One capturing group a name. */
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Prepares routes for matching; literal segments win over `{names}`, whatever the order of the table. */
export function compileRoutes(routes: readonly Route[]): readonly CompiledRoute[] {
  return routes.map(compile).sort((left, right) => left.names.length - right.names.length);
}

/** The values of the names in a route's path, decoded. @throws Problem 400 when they are not well encoded */
export function readParams(
  { names }: CompiledRoute,
  values: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name, at) => [name, decode(values[at] ?? '')]));
}

function compile(route: Route): CompiledRoute {
  const names = [...route.path.matchAll(/\{([^}]+)\}/g)].map((found) => found[1] ?? '');
  const literals = route.path.split(/\{[^}]+\}/).map(escapePattern);
  return { route, names, pattern: new RegExp(`^${literals.join('([^/]+)')}$`) };
}

function escapePattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw badRequest(`The path holds "${value}", which is not percent-encoded text`);
  }
}
