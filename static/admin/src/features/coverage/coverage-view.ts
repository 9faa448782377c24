import type { CoverageOutcome, Product, RuleCoverageDetail } from '../../../../../src/contract';
import { products } from '../../../../../src/contract';
import { productOfRule } from '../../components/resource-words';

/** Rules of one product, in the order they came in. `product` is undefined for rules that span products. */
export interface CoverageGroup {
  readonly product: Product | undefined;
  readonly rules: readonly RuleCoverageDetail[];
}

/** How many rules were answered, and how many were not. Together they are all rules. */
export interface CoverageCounts {
  readonly answered: number;
  readonly unseen: number;
  readonly notApplicable: number;
}

const unansweredOutcomes: readonly CoverageOutcome[] = ['not-available', 'unattested', 'error'];

/** True when a rule's question stayed open, in whole or in part. Never counted as safe. */
export function isUnseen({ outcome, unseen }: RuleCoverageDetail): boolean {
  return unansweredOutcomes.includes(outcome) || unseen > 0;
}

/** Sorts every rule under answered, unseen or not applicable. */
export function countsOf(coverage: readonly RuleCoverageDetail[]): CoverageCounts {
  const unseen = coverage.filter(isUnseen).length;
  const notApplicable = coverage.filter(
    (rule) => rule.outcome === 'not-applicable' && !isUnseen(rule),
  ).length;
  return { answered: coverage.length - unseen - notApplicable, unseen, notApplicable };
}

/** The rules by product, products in their usual order. */
export function groupsOf(coverage: readonly RuleCoverageDetail[]): readonly CoverageGroup[] {
  return [...products, undefined]
    .map((product) => ({
      product,
      rules: coverage.filter(({ rule }) => productOfRule(rule) === product),
    }))
    .filter(({ rules }) => rules.length > 0);
}
