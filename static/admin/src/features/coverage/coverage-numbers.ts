import type { RuleCoverageDetail } from '../../../../../src/contract';
import { formatNumber, formatShare } from '../../components/words';

/** A number of resources with what it is a part of; a dash where the rule looked at none. */
export function ofTotal(count: number, total: number): string {
  return total === 0 ? '–' : `${formatNumber(count)} of ${formatNumber(total)}`;
}

/** How much a rule saw, with its denominator: "37 of 40 (93%)". Never 100% while something is hidden, nor 0% while not all is. */
export function seenText({ passed, failed, unseen }: RuleCoverageDetail): string {
  const seen = passed + failed;
  const total = seen + unseen;
  if (total === 0) return '–';
  const share = seen / total;
  const rounded = Math.min(Math.max(share, seen > 0 ? 0.01 : 0), unseen > 0 ? 0.99 : 1);
  return `${ofTotal(seen, total)} (${formatShare(rounded)})`;
}
