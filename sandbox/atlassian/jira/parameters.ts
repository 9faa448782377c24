import { badRequest } from '../routing/problem';

/** A whole number of the query, not negative. @throws Problem 400 when it is something else */
export function wholeNumber(query: URLSearchParams, name: string, initial: number): number {
  const text = query.get(name);
  if (text === null || text === '') return initial;
  if (!/^\d{1,9}$/.test(text))
    throw badRequest(`The value '${text}' of the parameter '${name}' is not a whole number.`);
  return Number(text);
}

/** A yes or no of the query. @throws Problem 400 when it is something else */
export function flag(query: URLSearchParams, name: string): boolean {
  const text = query.get(name) ?? 'false';
  if (text !== 'true' && text !== 'false')
    throw badRequest(`The value '${text}' of the parameter '${name}' is neither true nor false.`);
  return text === 'true';
}

/** A comma-separated parameter, which may also be repeated. */
export function listOf(query: URLSearchParams, name: string): readonly string[] {
  return query
    .getAll(name)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The `expand` parameter. @throws Problem 400 when `allowed` is given and a value is not among it */
export function expansions(
  query: URLSearchParams,
  allowed?: readonly string[],
): ReadonlySet<string> {
  const wanted = listOf(query, 'expand');
  const strange = allowed && wanted.find((name) => !allowed.includes(name));
  if (strange !== undefined)
    throw badRequest(
      `'${strange}' is not a valid expand value. The supported values are: ${(allowed ?? []).join(', ')}.`,
    );
  return new Set(wanted);
}

/** `orderBy` as field and direction. @throws Problem 400 when the field cannot be sorted by */
export function ordering<F extends string>(
  query: URLSearchParams,
  fields: readonly F[],
  initial: F,
): { readonly field: F; readonly sign: 1 | -1 } {
  const text = query.get('orderBy') ?? initial;
  // A plus sign arrives as a space when it was not encoded.
  const name = text.replace(/^[-+ ]/, '');
  const field = fields.find((known) => known === name);
  if (field === undefined)
    throw badRequest(
      `The orderBy value '${text}' is invalid. Valid values are: ${fields.join(', ')}.`,
    );
  return { field, sign: text.startsWith('-') ? -1 : 1 };
}

/** Sorts a copy by a text or number; equal items keep the order they had. */
export function sortedBy<T>(
  items: readonly T[],
  key: (item: T) => string | number,
  sign: 1 | -1 = 1,
): T[] {
  return [...items].sort((left, right) => {
    const [a, b] = [key(left), key(right)];
    return a === b ? 0 : a < b ? -sign : sign;
  });
}
