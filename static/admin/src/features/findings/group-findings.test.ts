import type { FindingSummary } from '../../../../../src/contract';
import { groupFindings } from './group-findings';

function finding(fingerprint: string, changes: Partial<FindingSummary> = {}): FindingSummary {
  return {
    fingerprint,
    rule: 'jira/public-filter',
    title: 'A filter is shared with the public',
    message: 'The filter Payroll is shared with the public',
    severity: 'high',
    confidence: 'confirmed',
    status: 'open',
    resource: { type: 'jira:filter', id: fingerprint, name: 'Payroll' },
    affectedCount: 0,
    firstSeenAt: '2026-11-01T09:00:00.000Z',
    lastSeenAt: '2026-11-24T09:00:00.000Z',
    ...changes,
  };
}

describe('groupFindings', () => {
  it('has no groups without findings', () => {
    expect(groupFindings([])).toEqual([]);
  });

  it('puts findings of a rule together where its first one stood', () => {
    const [a, b, c] = [finding('a'), finding('b', { rule: 'jira/public-dashboard' }), finding('c')];

    expect(groupFindings([a, b, c])).toEqual([
      { key: 'high jira/public-filter', first: a, findings: [a, c] },
      { key: 'high jira/public-dashboard', first: b, findings: [b] },
    ]);
  });

  it('keeps findings apart whose severity was changed, so that a group never hides a more urgent one', () => {
    const [a, b] = [finding('a', { severity: 'critical' }), finding('b')];

    expect(groupFindings([a, b]).map(({ findings }) => findings)).toEqual([[a], [b]]);
  });
});
