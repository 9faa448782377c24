import type { RoutedRequest } from '../../routing/request';
import type { ConfluenceSite } from '../site';
import { readInteger } from '../query/integers';

/** How large pages of a v1 list are. A larger `limit` is cut to `most` without a word ("restricted by fixed system limits"). */
export interface OffsetLimits {
  readonly usual: number;
  readonly most: number;
}

/** The query parameters of every v1 list. */
export const offsetQuery = ['start', 'limit'] as const;

/** The common fields of a v1 page. */
export interface OffsetPage<T> {
  readonly results: readonly T[];
  readonly start: number;
  readonly limit: number;
  readonly size: number;
  readonly _links: Readonly<Record<string, string>>;
}

/** Cuts the page a v1 request asks for. @throws Problem 400 when `start` or `limit` is negative or not a number */
export function offsetPage<T>(
  site: ConfluenceSite,
  { request, limits }: { readonly request: RoutedRequest; readonly limits: OffsetLimits },
  all: readonly T[],
): OffsetPage<T> {
  const start = readInteger(request.query, 'start', { least: 0, otherwise: 0 });
  const asked = readInteger(request.query, 'limit', { least: 0, otherwise: limits.usual });
  const limit = Math.min(asked, limits.most);
  const results = all.slice(start, start + limit);
  const path = request.pathname.replace(/^\/wiki/, '');
  const links: Record<string, string> = {
    base: site.baseUrl,
    context: '/wiki',
    self: `${site.baseUrl}${path}`,
  };
  if (limit > 0 && start + limit < all.length) {
    const query = new URLSearchParams(request.query);
    query.set('start', String(start + limit));
    query.set('limit', String(limit));
    links.next = `${path}?${query.toString()}`;
  }
  return { results, start, limit, size: results.length, _links: links };
}
