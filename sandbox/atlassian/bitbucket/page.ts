import type { ProductResponse } from '../../product-server';
import { badRequest } from '../routing/problem';
import type { RoutedRequest } from '../routing/request';
import { json } from '../routing/responses';
import { keepFields } from './query/fields';

const largestPage = 100;
const usualPage = 10;

/** The query parameters of every list. */
export const pageQuery = ['page', 'pagelen', 'fields'] as const;

/**
 * Answers with one page of a list, linked to the next by its full address.
 * @throws Problem 400 when `pagelen` is not 1 to 100, or there is no such page
 */
export function page(request: RoutedRequest, all: readonly unknown[]): ProductResponse {
  const { query, pathname } = request;
  const pagelen = number(query, 'pagelen', usualPage);
  if (pagelen > largestPage) throw badRequest('Invalid pagelen');
  const at = number(query, 'page', 1);
  const start = (at - 1) * pagelen;
  if (start > all.length) throw badRequest('Invalid page');
  const following = new URLSearchParams(query);
  following.set('page', String(at + 1));
  return object(request, {
    values: all.slice(start, start + pagelen),
    page: at,
    pagelen,
    size: all.length,
    ...(start + pagelen < all.length
      ? { next: `https://api.bitbucket.org${pathname}?${following.toString()}` }
      : {}),
  });
}

/** Answers with one thing. */
export function object({ query }: RoutedRequest, body: unknown): ProductResponse {
  return json(200, keepFields(body, query));
}

function number(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw badRequest(`Invalid ${name}`);
  return Number(text);
}
