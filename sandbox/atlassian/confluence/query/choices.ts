import { badRequest } from '../../routing/problem';

/** A comma-separated parameter, or undefined when it is absent. @throws Problem 400 when it names more than 250 values */
export function readList(query: URLSearchParams, name: string): readonly string[] | undefined {
  if (!query.has(name)) return undefined;
  const values = query
    .getAll(name)
    .flatMap((text) => text.split(','))
    .filter((text) => text !== '');
  if (values.length > 250) throw badRequest(`'${name}' takes at most 250 values`);
  return values;
}

/** A parameter that takes one of a few values. @throws Problem 400 when it has another */
export function readChoice<T extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly T[],
): T | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const choice = choices.find((known) => known === text);
  if (choice === undefined)
    throw badRequest(`Provided value {${text}} for '${name}' is not one of ${choices.join(', ')}`);
  return choice;
}

/** A parameter that is `true` or `false`, absent meaning false. @throws Problem 400 when it is neither */
export function readFlag(query: URLSearchParams, name: string): boolean {
  return readChoice(query, name, ['true', 'false']) === 'true';
}
