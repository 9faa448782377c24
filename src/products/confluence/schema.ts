import { z } from 'zod';
import type { Gap } from '../../domain';

/** Confluence writes some ids as numbers and some as text. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);

/** Links are read one by one, because some of them are objects. */
const linksSchema = z.object({ next: z.string().nullish().catch(undefined) }).nullish();

/** A number that helps with paging; one that is missing or strange is done without. */
const sizeSchema = z
  .int()
  .nonnegative()
  .nullish()
  .catch(undefined)
  .transform((size) => size ?? undefined);

/** A cursor page of Confluence v2. */
export const cursorPageSchema = z.object({ results: z.array(z.unknown()), _links: linksSchema });

/** An answered page: what it holds, and the `Link` header. */
interface Answered {
  readonly value: { readonly _links?: z.output<typeof linksSchema> };
  readonly nextLink?: string;
}

/** The query of the next page's address, which may be relative to the site, to Confluence or to another host. */
export function nextQuery({ value, nextLink }: Answered): URLSearchParams | undefined {
  const next = value._links?.next ?? nextLink;
  if (next?.includes('?') !== true) return undefined;
  return new URLSearchParams(next.slice(next.indexOf('?') + 1));
}

interface AnsweredList extends Answered {
  readonly value: z.output<typeof cursorPageSchema>;
}

interface WayOn {
  /** The cursor of the next page. */
  readonly next?: string;
  readonly gaps: readonly Gap[];
}

/** How a cursor list goes on; a gap where there is more but nothing says how to ask for it. */
export function wayOn(answer: AnsweredList, source: string): WayOn {
  const next = nextQuery(answer)?.get('cursor') ?? undefined;
  if (next !== undefined) return { next, gaps: [] };
  const { results, _links } = answer.value;
  if (results.length === 0 || !(_links?.next ?? answer.nextLink)) return { gaps: [] };
  const reason = 'Confluence has more, but does not say how to ask for it';
  return { gaps: [{ code: 'unexpected-answer', reason, source }] };
}

/** An offset page of Confluence v1. */
export const offsetPageSchema = z.object({
  results: z.array(z.unknown()),
  limit: sizeSchema,
  totalSize: sizeSchema,
  _links: linksSchema,
});

type OffsetPage = Pick<z.output<typeof offsetPageSchema>, 'limit' | 'totalSize' | '_links'> & {
  readonly results: readonly unknown[];
};

/**
 * The offset after a v1 page. Confluence may give less than it was asked for, and says so by a link, by the size of the
 * whole list or by the page size it used; a short page that says nothing of the kind is the last one.
 */
export function nextStart(
  { results, limit, totalSize, _links }: OffsetPage,
  { start, asked }: { readonly start: number; readonly asked: number },
): string | undefined {
  if (results.length === 0) return undefined;
  const next = start + results.length;
  const more =
    typeof _links?.next === 'string' ||
    (totalSize ?? 0) > next ||
    results.length >= Math.min(asked, limit ?? asked);
  return more && totalSize !== next ? String(next) : undefined;
}
