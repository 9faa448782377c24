import { z } from 'zod';

/** A cursor page of Confluence v2. `_links.next` is relative and carries the cursor of the following page. */
export const cursorPageSchema = z.object({
  results: z.array(z.unknown()),
  _links: z.object({ next: z.string().nullish() }).nullish(),
});

/** The query of a `_links.next` address, whatever it is relative to. */
export function nextQuery(page: z.output<typeof cursorPageSchema>): URLSearchParams | undefined {
  const next = page._links?.next;
  if (!next?.includes('?')) return undefined;
  return new URLSearchParams(next.slice(next.indexOf('?') + 1));
}

/** The cursor in a `_links.next` address. */
export function nextCursor(page: z.output<typeof cursorPageSchema>): string | undefined {
  return nextQuery(page)?.get('cursor') ?? undefined;
}

/** An offset page of Confluence v1. */
export const offsetPageSchema = z.object({
  results: z.array(z.unknown()),
  size: z.int().nonnegative().optional(),
  limit: z.int().nonnegative().optional(),
  totalSize: z.int().nonnegative().optional(),
});

/**
 * The offset after a v1 page. `limit` is the page size the product really used; a short page is the last one.
 */
export function nextStart(start: number, count: number, limit: number): string | undefined {
  return count === 0 || count < limit ? undefined : String(start + count);
}
