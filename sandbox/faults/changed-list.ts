import { z } from 'zod';
import type { ProductRequest, ProductResponse, ProductServer } from '../product-server';

/** Where a list by offset says where it is, how long, and what it has. */
const listSchema = z.looseObject({
  startAt: z.int().optional(),
  start: z.int().optional(),
  total: z.int().optional(),
  totalSize: z.int().optional(),
  values: z.array(z.unknown()).optional(),
  results: z.array(z.unknown()).optional(),
  maxResults: z.int().optional(),
  limit: z.int().optional(),
});

type List = z.output<typeof listSchema>;

const offsets = ['startAt', 'start'] as const;

/**
 * Lists by offset whose first item is not always there. What a list is, its address says without the offset. Lists of one
 * page have no time to change, and lists by cursor go on where they were, whatever changes before.
 */
export class ChangedLists {
  readonly #changed = new Set<string>();

  /** @param how a list that grows begins without its first item, one that shrinks ends without it */
  async ask(
    products: ProductServer,
    request: ProductRequest,
    how: 'grows' | 'shrinks',
  ): Promise<ProductResponse> {
    const [pathname = '', search = ''] = request.path.split('?');
    const query = new URLSearchParams(search);
    const name = offsets.find((offset) => query.has(offset));
    if (name === undefined) return products.handle(request);
    const offset = Number(query.get(name));
    query.delete(name);
    const address = `${request.product} ${pathname}?${query.toString()}`;
    if (offset > 0) this.#changed.add(address);
    if (this.#changed.has(address) !== (how === 'shrinks')) return products.handle(request);

    query.set(name, String(offset + 1));
    const path = `${pathname}?${query.toString()}`;
    const response = await products.handle({ ...request, path });
    const list = listOf(response);
    if (list === undefined || (how === 'grows' && !isFull(list))) return products.handle(request);
    return { ...response, body: JSON.stringify({ ...list, ...oneLess(list) }) };
  }
}

function listOf({ status, body }: ProductResponse): List | undefined {
  return status === 200 ? listSchema.safeParse(JSON.parse(body)).data : undefined;
}

/** Whether a page is as long as it may be, so that another one will be asked for. */
function isFull({ values, results, maxResults, limit }: List): boolean {
  return (values ?? results ?? []).length >= (maxResults ?? limit ?? Infinity);
}

function oneLess({ startAt, start, total, totalSize }: List): Partial<List> {
  const numbers = Object.entries({ startAt, start, total, totalSize });
  return Object.fromEntries(
    numbers.flatMap(([name, value]) => (value === undefined ? [] : [[name, value - 1]])),
  );
}
