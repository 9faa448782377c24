import { z } from 'zod';
import { operationText } from '../../domain';
import type { ApiPath } from '../../domain';
import type { PageResult } from '../collector';
import type { ConnectedClient } from '../connected-collector';
import { parseItems } from '../items';
import { unseen } from '../page-results';

const pageSchema = z
  .object({
    values: z.array(z.unknown()).nullish(),
    next: z.string().nullish(),
    size: z.int().nonnegative().nullish().catch(undefined),
    page: z.int().positive().nullish().catch(undefined),
    pagelen: z.int().positive().nullish().catch(undefined),
  })
  .transform(({ values, ...rest }, context) => {
    if (values) return { values, ...rest };
    // The document promises no items. That there are none has to be said all the same.
    if (rest.size === 0) return { values: [], ...rest };
    context.addIssue({ code: 'custom', path: ['values'], message: 'no values' });
    return z.NEVER;
  });

const pageFields = ['next', 'size', 'page', 'pagelen'];

/** Items in one answer. Source: OpenAPI of Bitbucket 2.0, `pagelen`, June 2026. */
const pageLength = '100';

/** The subject of lists that belong to the whole workspace. */
export const workspace = 'workspace';

/** What a page is about: the id of a repository or project, or {@link workspace}. Keys are `subject` and `subject?query`. */
export function subjectOf(page: string): string {
  return page.split('?', 1)[0] ?? '';
}

export interface ListRequest<S extends z.ZodType> {
  readonly page: string;
  readonly path: (query: URLSearchParams) => ApiPath;
  /** The scope of this request, where a collector makes requests of several. */
  readonly scope?: string;
  /** The fields of an item that are asked for, as paths; nothing else is sent. */
  readonly fields: readonly string[];
  /** Only items for which this holds, in Bitbucket's query language. */
  readonly filter?: string;
  readonly item: S;
  /** What an item is, for people: "deploy key". */
  readonly what: string;
  /** Where the id of an item stands. Default: `uuid`. */
  readonly idKey?: string;
  /** The resource that is unseen when the page, or one of its items, cannot be read. Default: the list itself. */
  readonly resourceId?: string;
}

/** What one page of a list showed. `answered` tells an empty list from one that could not be read. */
export interface ListPage<T> {
  readonly answered: boolean;
  readonly items: readonly T[];
  readonly rest: Omit<PageResult<T>, 'items'>;
}

/** Reads one page of a list. The address of the next page comes from Bitbucket, but is never asked at another host. */
export async function readList<S extends z.ZodType>(
  client: ConnectedClient,
  request: ListRequest<S>,
): Promise<ListPage<z.output<S>>> {
  const { page, path, scope, item, what, idKey = 'uuid', resourceId } = request;
  const address = path(queryOf(request));
  const answer = await client.ask({
    method: 'GET',
    path: address,
    schema: pageSchema,
    ...(scope === undefined ? {} : { scope }),
  });
  if (!answer.ok) {
    const { items, ...rest } = unseen<z.output<S>>(answer, resourceId);
    return { answered: false, items, rest };
  }
  const { values, size } = answer.value;
  const source = `GET ${operationText(address)}`;
  const { items, gaps } = parseItems(values, item, { source, idKey, what });
  const next = nextQuery(answer.value);
  return {
    answered: true,
    items,
    rest: {
      gaps: resourceId === undefined ? gaps : gaps.map((gap) => ({ ...gap, resourceId })),
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next: `${subjectOf(page)}?${next}` }),
      // The totals of lists about different subjects say nothing about each other.
      ...(resourceId === undefined && typeof size === 'number' ? { total: size } : {}),
    },
  };
}

function queryOf<S extends z.ZodType>({ page, fields, filter }: ListRequest<S>): URLSearchParams {
  const query = new URLSearchParams({ pagelen: pageLength });
  if (filter !== undefined) query.set('q', filter);
  query.set('fields', [...pageFields, ...fields.map((field) => `values.${field}`)].join(','));
  const following = new URLSearchParams(page.slice(subjectOf(page).length + 1));
  for (const [name, value] of following) query.set(name, value);
  return query;
}

/** What leads to the next page. Lists that name no next page although they say that there is more are asked for it. */
function nextQuery(answer: z.output<typeof pageSchema>): string | undefined {
  const { values, next, size, page, pagelen } = answer;
  const at = next?.indexOf('?') ?? -1;
  if (typeof next === 'string' && at !== -1 && at < next.length - 1) return next.slice(at + 1);
  const number = page ?? 1;
  const named = typeof next === 'string' && next !== '';
  const more = values.length > 0 && (named || number * (pagelen ?? values.length) < (size ?? 0));
  return more ? `page=${String(number + 1)}` : undefined;
}
