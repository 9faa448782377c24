import { products } from '../../../../../src/contract/resource';
import type { CoverageOutcome, RuleCoverageDetail } from '../../../../../src/contract';
import { productNames, productOfRule } from '../../components/resource-words';

/** Rules of one product, in the order they came. */
export interface CoverageGroup {
  readonly name: string;
  readonly rules: readonly RuleCoverageDetail[];
}

/** How many rules apply, and how many of them were answered in full. */
export interface CoverageTotals {
  readonly applicable: number;
  readonly answered: number;
}

/** Whether something of a rule's question stayed open: it was not seen, broke, or waits for a person. */
export function isUnseen({ outcome, unseen }: RuleCoverageDetail): boolean {
  return unseen > 0 || unanswered.includes(outcome);
}

const unanswered: readonly CoverageOutcome[] = ['not-available', 'error', 'unattested'];

export function coverageTotals(rules: readonly RuleCoverageDetail[]): CoverageTotals {
  const applicable = rules.filter(({ outcome }) => outcome !== 'not-applicable');
  return {
    applicable: applicable.length,
    answered: applicable.filter((rule) => !isUnseen(rule)).length,
  };
}

/** Rules by product, those without one last; products without rules are left out. */
export function coverageByProduct(rules: readonly RuleCoverageDetail[]): readonly CoverageGroup[] {
  return [...products, undefined]
    .map((product) => ({
      name: product === undefined ? 'Other' : productNames[product],
      rules: rules.filter(({ rule }) => productOfRule(rule) === product),
    }))
    .filter((group) => group.rules.length > 0);
}
