import type { FindingSummary } from '../../../../../src/contract';
import { defaultFilter } from './finding-filter';
import { shownFindings } from './shown-findings';

function finding(fingerprint: string, rule: string): FindingSummary {
  return {
    fingerprint,
    rule,
    title: rule,
    message: rule,
    severity: 'high',
    confidence: 'confirmed',
    status: 'open',
    resource: { type: 'jira:filter', id: fingerprint, name: 'Payroll' },
    affectedCount: 0,
    firstSeenAt: '2026-11-01T09:00:00.000Z',
    lastSeenAt: '2026-11-24T09:00:00.000Z',
  };
}

describe('shownFindings', () => {
  const findings = [finding('1', 'jira/a'), finding('2', 'jira/b'), finding('3', 'jira/a')];
  const order = (grouped: boolean, rules: readonly string[] = []) =>
    shownFindings({ ...defaultFilter, grouped, rules }, findings).map((one) => one.fingerprint);

  it('follows the groups of the table, so that the next finding is the next row', () => {
    expect(order(true)).toEqual(['1', '3', '2']);
    expect(order(true, ['jira/a', 'jira/b'])).toEqual(['1', '3', '2']);
  });

  it('keeps the order of a list, which a single rule is too', () => {
    expect(order(false)).toEqual(['1', '2', '3']);
    expect(order(true, ['jira/a'])).toEqual(['1', '2', '3']);
  });
});
