import { badRequest } from '../../routing/problem';
import type { RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { ProductResponse } from '../../../product-server';
import { makeCursor, readCursor, type CursorScope } from './cursor';
import { readInteger } from '../query/integers';

/** The largest page of every v2 list here. Source: Confluence REST v2, `limit`, 2026-07. */
const largestPage = 250;

/** The query parameters of every v2 list. */
export const cursorQuery = ['cursor', 'limit'] as const;

/** One page of a v2 list, and the cursor of the following one. */
export interface CursorPage<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
  readonly limit: number;
}

/** Cuts the page a v2 request asks for. @throws Problem 400 when `limit` is not 1 to 250, or the cursor is not of this list */
export function cutPage<T>(request: CursorScope, all: readonly T[]): CursorPage<T> {
  const limit = readInteger(request.query, 'limit', { least: 1, otherwise: 25 });
  if (limit > largestPage)
    throw badRequest(
      `Provided value {${String(limit)}} for 'limit' exceeds ${String(largestPage)}`,
    );
  const cursor = request.query.get('cursor');
  const start = cursor === null ? 0 : readCursor(request, cursor);
  const end = start + limit;
  return {
    items: all.slice(start, end),
    next: end < all.length ? makeCursor(request, end) : undefined,
    limit,
  };
}

/** Answers with one page of a v2 list, linked to the next in the body and in the `Link` header. */
export function cursorPage(
  request: RoutedRequest,
  all: readonly unknown[],
  baseUrl: string,
): ProductResponse {
  const { items, next, limit } = cutPage(request, all);
  const base = `<${baseUrl}>; rel="base"`;
  if (next === undefined)
    return json(200, { results: items, _links: { base: baseUrl } }, { link: base });
  const query = new URLSearchParams(request.query);
  query.set('limit', String(limit));
  query.set('cursor', next);
  const address = `${request.pathname}?${query.toString()}`;
  return json(
    200,
    { results: items, _links: { next: address, base: baseUrl } },
    { link: `<${address}>; rel="next", ${base}` },
  );
}
