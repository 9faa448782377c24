import { findingsCsv } from './findings-csv';

describe('findingsCsv', () => {
  it('writes one line a finding, with a name that can neither start a formula nor drive a terminal', () => {
    const csv = findingsCsv([
      {
        fingerprint: 'a1',
        rule: 'jira/public-filter',
        title: 'A filter is shared with the public',
        message: 'The filter "=SUM(A1)\u001b[2J\u202e" is shared with the public',
        severity: 'high',
        confidence: 'confirmed',
        status: 'open',
        resource: { type: 'jira:filter', id: '7', name: '=SUM(A1)' },
        affectedCount: 0,
        firstSeenAt: '2026-11-01T09:00:00.000Z',
        lastSeenAt: '2026-11-24T09:00:00.000Z',
        ticket: { issueId: '1', issueKey: 'SEC-1', url: 'https://example.com/SEC-1' },
      },
    ]);

    expect(csv.split('\r\n')).toEqual([
      '"severity","finding","rule","resource_type","resource_id","resource","url","affected_count","confidence","status","first_seen","last_seen","issue","fingerprint"',
      `"high","The filter ""=SUM(A1) [2J "" is shared with the public","jira/public-filter","jira:filter","7","'=SUM(A1)","","0","confirmed","open","2026-11-01T09:00:00.000Z","2026-11-24T09:00:00.000Z","SEC-1","a1"`,
      '',
    ]);
  });
});
