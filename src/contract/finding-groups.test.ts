import type { FindingSummary } from './finding';
import { groupOf, joinGroups } from './finding-groups';

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
    firstSeenAt: '2026-11-02T09:00:00.000Z',
    lastSeenAt: '2026-11-24T09:00:00.000Z',
    ...changes,
  };
}

function grouped(...findings: FindingSummary[]) {
  return joinGroups(findings.map(groupOf));
}

describe('groups of findings', () => {
  it('are none without findings', () => {
    expect(grouped()).toEqual([]);
  });

  it('put findings of a rule together where its first one stood', () => {
    const b = finding('b', { rule: 'jira/public-dashboard' });
    const ticket = { issueId: '1', issueKey: 'SEC-1', url: 'https://example.com/SEC-1' };

    expect(
      grouped(finding('a', { ticket }), b, finding('c', { firstSeenAt: '2026-11-01T09:00:00Z' })),
    ).toEqual([
      {
        rule: 'jira/public-filter',
        title: 'A filter is shared with the public',
        severity: 'high',
        findings: 2,
        affectedCount: 0,
        firstSeenAt: '2026-11-01T09:00:00Z',
        tickets: 1,
      },
      groupOf(b),
    ]);
  });

  it('keep findings apart whose severity was changed, so that a group never hides a more urgent one', () => {
    const groups = grouped(finding('a', { severity: 'critical' }), finding('b'));

    expect(groups.map(({ severity, only }) => [severity, only?.fingerprint])).toEqual([
      ['critical', 'a'],
      ['high', 'b'],
    ]);
  });

  it.each([
    ['of one type, whatever affects nothing', ['jira:project', undefined], 'jira:project'],
    ['of several types', ['jira:project', 'jira:filter'], undefined],
  ] as const)('say what is affected when it is %s', (_, types, expected) => {
    const [group] = grouped(
      ...types.map((affectedType, index) =>
        finding(String(index), affectedType ? { affectedType, affectedCount: 2 } : {}),
      ),
    );

    expect(group?.affectedType).toBe(expected);
    expect(group?.affectedCount).toBe(types.filter((type) => type !== undefined).length * 2);
  });

  it('come out the same in one piece and in several', () => {
    const all = ['a', 'b', 'c', 'd'].map((id, index) =>
      finding(id, { rule: index % 2 === 0 ? 'jira/a' : 'jira/b', affectedCount: index }),
    );
    const parts = [grouped(...all.slice(0, 1)), grouped(...all.slice(1))];

    expect(joinGroups(parts.flat())).toEqual(grouped(...all));
  });
});
