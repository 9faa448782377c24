import { badRequest } from '../../routing/problem';

/** A whole number from the query, or its default. @throws Problem 400 when it is not one or below `least` */
export function readInteger(
  query: URLSearchParams,
  name: string,
  { least, otherwise }: { readonly least: number; readonly otherwise: number },
): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (!/^-?\d{1,10}$/.test(text) || Number(text) < least)
    throw badRequest(`Provided value {${text}} for '${name}' is not the correct type or range`);
  return Number(text);
}
