import { products } from '../../../../src/contract/resource';
import { productNames, productOfRule } from './resource-words';

/** What belongs to the rules of one product, in the order it came. */
export interface ProductGroup<T> {
  readonly name: string;
  readonly members: readonly T[];
}

/** Things by the product of the rule they are about, those without one last; products without any are left out. */
export function byProduct<T>(
  things: readonly T[],
  ruleOf: (thing: T) => string,
): readonly ProductGroup<T>[] {
  return [...products, undefined]
    .map((product) => ({
      name: product === undefined ? 'Other' : productNames[product],
      members: things.filter((thing) => productOfRule(ruleOf(thing)) === product),
    }))
    .filter(({ members }) => members.length > 0);
}
