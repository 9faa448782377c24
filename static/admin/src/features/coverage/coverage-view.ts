import type { CoverageOutcome, RuleCoverageDetail } from '../../../../../src/contract';

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
