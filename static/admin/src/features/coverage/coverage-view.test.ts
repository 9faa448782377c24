import type { CoverageOutcome, RuleCoverageDetail } from '../../../../../src/contract';
import { coverageTotals, isUnseen } from './coverage-view';

function line(rule: string, outcome: CoverageOutcome, unseen = 0): RuleCoverageDetail {
  return { rule, outcome, unseen, title: rule, passed: 1, failed: 0 };
}

describe('isUnseen', () => {
  it.each<[CoverageOutcome, boolean]>([
    ['evaluated', false],
    ['attested', false],
    ['not-applicable', false],
    ['not-available', true],
    ['error', true],
    ['unattested', true],
  ])('of %s is %s', (outcome, expected) => {
    expect(isUnseen(line('jira/public-browse', outcome))).toBe(expected);
  });

  it('is true when only some resources were seen', () => {
    expect(isUnseen(line('jira/public-browse', 'evaluated', 2))).toBe(true);
  });
});

describe('coverageTotals', () => {
  it('measures what was answered against what applies', () => {
    expect(
      coverageTotals([
        line('jira/public-browse', 'evaluated'),
        line('jira/public-filter', 'evaluated', 1),
        line('confluence/guest-overreach', 'not-available'),
        line('manual/site-signup', 'attested'),
        line('jira/customer-free-mail', 'not-applicable'),
      ]),
    ).toEqual({ applicable: 4, answered: 2 });
  });
});
