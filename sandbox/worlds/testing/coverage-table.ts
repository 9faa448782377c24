import type { RuleCoverageDetail } from '../../../src/contract';

/** What a scan says of every rule, a line each: outcome, how many passed, failed and were unseen, and why. */
export function coverageTable(coverage: readonly RuleCoverageDetail[]): string {
  return coverage
    .map(({ rule, outcome, passed, failed, unseen, reason = '' }) => {
      const numbers = `${String(passed)} passed, ${String(failed)} failed, ${String(unseen)} unseen`;
      return `${rule}: ${outcome}, ${numbers}${reason === '' ? '' : `. ${reason}`}`;
    })
    .join('\n');
}
