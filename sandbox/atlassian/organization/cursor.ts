import { badRequest } from '../routing/problem';

/** One page of a list, and the cursor of the following one. */
export interface CursorPage<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** Cuts one page of a list. @throws Problem 400 when the cursor is none of this sandbox, or `limit` is not 1 to `most` */
export function cutPage<T>(
  all: readonly T[],
  { cursor, limit, most }: { cursor?: string | undefined; limit: number; most: number },
): CursorPage<T> {
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw badRequest(`The page size must be from 1 to ${String(most)}`);
  const start = cursor === undefined ? 0 : readCursor(cursor);
  const end = start + limit;
  return {
    items: all.slice(start, end),
    next: end < all.length ? makeCursor(end) : undefined,
  };
}

/** An opaque cursor to an offset. */
export function makeCursor(offset: number): string {
  return Buffer.from(`offset ${String(offset)}`).toString('base64url');
}

function readCursor(cursor: string): number {
  const found = /^offset (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (found === null) throw badRequest('Invalid page cursor');
  return Number(found[1]);
}

/** A page size of the query, or the usual one. @throws Problem 400 when it is no number */
export function sizeOf(query: URLSearchParams, name: string, usual: number): number {
  const text = query.get(name) ?? String(usual);
  if (!/^\d{1,6}$/.test(text)) throw badRequest(`'${name}' is not a number`);
  return Number(text);
}
