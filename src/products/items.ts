import type { z } from 'zod';
import type { Gap } from '../domain';

/**
 * Parses the items of a page one by one, so that a single strange one costs itself and nothing else.
 * An item that does not parse becomes a gap on its own id, or on the whole list if even the id cannot be read.
 * `idKey` may lead into the item: `user.account_id`.
 */
export function parseItems<S extends z.ZodType>(
  raw: readonly unknown[],
  schema: S,
  {
    source,
    idKey = 'id',
    what,
  }: { readonly source: string; readonly idKey?: string; readonly what: string },
): { readonly items: z.output<S>[]; readonly gaps: Gap[] } {
  const items: z.output<S>[] = [];
  const gaps: Gap[] = [];
  for (const entry of raw) {
    const result = schema.safeParse(entry);
    if (result.success) {
      items.push(result.data);
      continue;
    }
    const id = idOf(entry, idKey);
    const field = result.error.issues[0]?.path.join('.') ?? '';
    const name = id === undefined ? `One ${what}` : `The ${what} ${id}`;
    gaps.push({
      code: 'unexpected-answer',
      reason: `${name} has an unexpected value${field === '' ? '' : ` in ${field}`} and could not be read`,
      source,
      ...(id === undefined ? {} : { resourceId: id }),
    });
  }
  return { items, gaps };
}

/** The gap of a part, told of the resource that the part belongs to, or of the whole list. */
export function hiding({ code, reason, source }: Gap, resourceId: string | undefined): Gap {
  return { code, reason, source, ...(resourceId === undefined ? {} : { resourceId }) };
}

function idOf(entry: unknown, idKey: string): string | undefined {
  const id = idKey.split('.').reduce<unknown>((place, key) => {
    if (typeof place !== 'object' || place === null) return undefined;
    return (place as Record<string, unknown>)[key];
  }, entry);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
