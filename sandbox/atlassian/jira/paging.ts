import { wholeNumber } from './parameters';

export interface PageRules {
  /** Page size when none is asked for. */
  readonly initial: number;
  /** A larger page than this is never given. */
  readonly max: number;
}

export interface PageAddress {
  readonly siteUrl: string;
  readonly pathname: string;
  readonly query: URLSearchParams;
}

/** Jira's offset page: `startAt`, `maxResults`, `total`, `isLast`, with addresses of itself and the next. */
export function offsetPage<T, R>(
  items: readonly T[],
  render: (item: T) => R,
  { address, rules }: { readonly address: PageAddress; readonly rules: PageRules },
) {
  const startAt = wholeNumber(address.query, 'startAt', 0);
  const maxResults = pageSize(address.query, rules);
  const end = startAt + maxResults;
  const isLast = end >= items.length;
  return {
    self: pageUrl(address, startAt, maxResults),
    ...(isLast ? {} : { nextPage: pageUrl(address, end, maxResults) }),
    maxResults,
    startAt,
    total: items.length,
    isLast,
    values: items.slice(startAt, end).map(render),
  };
}

/** The page size asked for, within what Jira gives. */
export function pageSize(query: URLSearchParams, { initial, max }: PageRules): number {
  const asked = wholeNumber(query, 'maxResults', initial);
  return asked < 1 ? initial : Math.min(asked, max);
}

function pageUrl(
  { siteUrl, pathname, query }: PageAddress,
  startAt: number,
  maxResults: number,
): string {
  const next = new URLSearchParams(query);
  next.set('startAt', String(startAt));
  next.set('maxResults', String(maxResults));
  return `${siteUrl}${pathname}?${next.toString()}`;
}
