import type { Gap } from '../domain';
import type { PageResult } from './collector';
import type { Answer } from './rest-client';

/** A page that could not be read: the list is incomplete, or one resource is unseen when `resourceId` is given. */
export function unseen<T>(
  answer: Extract<Answer<unknown>, { ok: false }>,
  resourceId?: string,
): PageResult<T> {
  const gap: Gap = resourceId === undefined ? answer.gap : { ...answer.gap, resourceId };
  return { items: [], gaps: [gap], requests: answer.requests, points: answer.points };
}

/** Splits ids into the comma-free page keys of a bulk read, `size` ids a page. Sorted, so that a resumed scan makes the same pages. */
export function bulkPages(ids: Iterable<string>, size: number): string[] {
  const sorted = [...new Set(ids)].sort();
  const pages: string[] = [];
  for (let start = 0; start < sorted.length; start += size) {
    pages.push(JSON.stringify(sorted.slice(start, start + size)));
  }
  return pages;
}

/** The ids of a page made by {@link bulkPages}. */
export function bulkIds(page: string): string[] {
  return JSON.parse(page) as string[];
}

/**
 * Where the page after the one at `startAt` of an offset list begins, while the product says there is more. A total below
 * what was already shown is none, and one that is reached proves nothing against the word that more is to come.
 */
export function nextOffset({
  startAt,
  count,
  total,
  isLast,
}: {
  startAt: number;
  count: number;
  total?: number | undefined;
  isLast?: boolean | undefined;
}): string | undefined {
  if (count === 0 || isLast === true) return undefined;
  const next = startAt + count;
  return isLast === undefined && next === total ? undefined : String(next);
}

/**
 * The page of those ids that a bulk read still owes: the answer says there is more than it gave, as when a server's pages
 * are smaller than what was asked for. Undefined when ids that were not given do not exist.
 */
export function owedPage(
  missing: readonly string[],
  answered: { count: number; total?: number | undefined; isLast?: boolean | undefined },
): string | undefined {
  const whole = nextOffset({ startAt: 0, ...answered }) === undefined;
  return whole || missing.length === 0 ? undefined : JSON.stringify(missing);
}

/** A page about something that the product says it does not have: an answer, not a gap. */
export function absent<T>(
  { requests, points }: Answer<unknown>,
  items: readonly T[],
): PageResult<T> {
  return { items, gaps: [], requests, points };
}
