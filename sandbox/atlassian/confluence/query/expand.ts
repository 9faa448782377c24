import { badRequest } from '../../routing/problem';

/** The parts a request wants expanded. @throws Problem 400 when one of them is not simulated */
export function readExpand(query: URLSearchParams, known: readonly string[]): readonly string[] {
  const wanted = query.getAll('expand').flatMap((text) => text.split(','));
  const strange = wanted.find((name) => !known.includes(name));
  if (strange !== undefined)
    throw badRequest(`'expand' takes ${known.join(', ')} here, not "${strange}"`);
  return wanted;
}
