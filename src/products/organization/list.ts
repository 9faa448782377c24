import { z } from 'zod';
import { operationText } from '../../domain';
import type { ApiRequest, Gap } from '../../domain';
import type { PageResult } from '../collector';
import type { ConnectedClient } from '../connected-collector';
import { parseItems } from '../items';
import { unseen } from '../page-results';

/** The key of the first page; all others are cursors. */
export const first = 'first';

/** The cursor of a page that is not the first. */
export function cursorOf(page: string): { cursor?: string } {
  return page === first ? {} : { cursor: page };
}

/**
 * A page of any list of the administration. Some name the cursor of the next page, some its address; service accounts
 * come as `items`, everything else as `data`.
 */
const pageSchema = z
  .object({
    data: z.array(z.unknown()).nullish(),
    items: z.array(z.unknown()).nullish(),
    links: z.object({ next: z.string().nullish() }).nullish(),
    meta: z.object({ next: z.string().nullish() }).nullish(),
  })
  .transform(({ data, items, links, meta }, context) => {
    const values = data ?? items;
    if (values) return { values, ...nextOf([meta?.next, links?.next]) };
    context.addIssue({ code: 'custom', path: ['data'], message: 'neither data nor items' });
    return z.NEVER;
  });

/** The cursor of the next page; `lost` when there is a next page but nothing says how to ask for it. */
function nextOf(named: readonly (string | null | undefined)[]): {
  readonly next: string | undefined;
  readonly lost: boolean;
} {
  const links = named.filter((link) => typeof link === 'string' && link !== '');
  const next = links.map((link) => toCursor(link ?? '')).find((cursor) => cursor !== undefined);
  return { next, lost: links.length > 0 && next === undefined };
}

function toCursor(next: string): string | undefined {
  const at = next.indexOf('?');
  if (at !== -1) return new URLSearchParams(next.slice(at)).get('cursor') ?? undefined;
  return next === '' || next.includes('://') ? undefined : next;
}

export interface ListRequest<S extends z.ZodType> extends ApiRequest {
  readonly item: S;
  /** What an item is, for people: "API token". */
  readonly what: string;
  /** Where the id of an item stands. Default: `id`. */
  readonly idKey?: string;
}

const noWayOn = 'The organization has more, but does not say how to ask for it';

/** What one page of a list showed. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly rest: Omit<PageResult<T>, 'items'>;
}

/** Reads one page of a list. An empty page is the last: the audit log always names a next one. */
export async function readList<S extends z.ZodType>(
  client: ConnectedClient,
  { item, what, idKey = 'id', ...request }: ListRequest<S>,
): Promise<ListPage<z.output<S>>> {
  const answer = await client.ask({ ...request, schema: pageSchema });
  if (!answer.ok) {
    const { items, ...rest } = unseen<z.output<S>>(answer);
    return { items, rest };
  }
  const { values, next, lost } = answer.value;
  const source = `${request.method} ${operationText(request.path)}`;
  const { items, gaps } = parseItems(values, item, { source, idKey, what });
  const rest: Gap[] =
    lost && values.length > 0 ? [{ code: 'unexpected-answer', reason: noWayOn, source }] : [];
  return {
    items,
    rest: {
      gaps: [...gaps, ...rest],
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined || values.length === 0 ? {} : { next }),
    },
  };
}
