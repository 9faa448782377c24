import type { RuleCoverageDetail } from '../../../../../src/contract';
import { seenText } from './coverage-numbers';

function line(passed: number, failed: number, unseen: number): RuleCoverageDetail {
  return { rule: 'jira/a', title: 'A', outcome: 'evaluated', passed, failed, unseen };
}

describe('seenText', () => {
  it.each([
    [line(36, 1, 3), '37 of 40 (93%)'],
    [line(3, 1, 0), '4 of 4 (100%)'],
    [line(0, 0, 3), '0 of 3 (0%)'],
    [line(0, 0, 0), '–'],
  ])('of %j is %s', (rule, text) => {
    expect(seenText(rule)).toBe(text);
  });

  it('does not round what is hidden away', () => {
    expect(seenText(line(999, 0, 1))).toBe('999 of 1,000 (99%)');
    expect(seenText(line(1, 0, 999))).toBe('1 of 1,000 (1%)');
  });
});
