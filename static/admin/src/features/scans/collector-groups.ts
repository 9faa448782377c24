import { products } from '../../../../../src/contract/resource';
import type { CollectorProgress } from '../../../../../src/contract';
import { productNames, productOfRule } from '../../components/resource-words';

/** What is read of one product. */
export interface CollectorGroup {
  readonly name: string;
  readonly collectors: readonly CollectorProgress[];
  /** How many are over, whatever came of them. */
  readonly over: number;
  /** Why none of it can be read, where that is the same for all: the product is not installed or connected. */
  readonly reason?: string;
}

/** Collectors by the product that their names begin with, in the order of the products. */
export function collectorGroups(
  collectors: readonly CollectorProgress[],
): readonly CollectorGroup[] {
  return [...products, undefined]
    .map((product) => {
      const members = collectors.filter(
        ({ collector }) => productOfRule(collector.replace('.', '/')) === product,
      );
      const over = members.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
      const [reason, ...others] = new Set(members.map((one) => one.reason));
      const isUnavailable = members.every(({ state }) => state === 'unavailable');
      return {
        name: product === undefined ? 'Other' : productNames[product],
        collectors: members,
        over,
        ...(isUnavailable && reason !== undefined && others.length === 0 ? { reason } : {}),
      };
    })
    .filter((group) => group.collectors.length > 0);
}
