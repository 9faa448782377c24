import { snapshotOf } from '../domain';
import type { FindingChange } from '../engine';
import { aGrant, schemeInUse, userHolder } from '../rules/testing/jira';
import { siteSnapshot } from '../rules/testing/snapshot';
import { toRecord } from '../storage/finding-record';
import { withBlastRadius } from './blast-radius';

const snapshot = snapshotOf(
  siteSnapshot(
    schemeInUse([
      aGrant('BROWSE_PROJECTS', userHolder('ada')),
      aGrant('ADMINISTER_PROJECTS', userHolder('ada')),
      aGrant('BROWSE_PROJECTS', userHolder('bob')),
    ]),
  ),
);

function finding(type: 'account' | 'jira:project', id: string): FindingChange {
  return {
    kind: 'opened',
    summary: {
      fingerprint: id,
      rule: 'organization/dormant-user',
      title: 'A title',
      message: 'A message',
      severity: 'medium',
      confidence: 'confirmed',
      status: 'open',
      resource: { type, id, name: id },
      affectedCount: 0,
      firstSeenAt: '2026-01-01T00:00:00.000Z',
      lastSeenAt: '2026-01-01T00:00:00.000Z',
    },
    content: {
      rationale: '',
      threat: '',
      references: [],
      affected: [],
      evidence: [],
      remediation: { summary: '', steps: [] },
    },
    events: [],
  };
}

describe('the blast radius of findings', () => {
  const changes = withBlastRadius(
    [
      finding('account', 'bob'),
      finding('account', 'ada'),
      finding('account', 'nobody'),
      finding('jira:project', '1'),
    ],
    snapshot,
  );

  it('is told of whoever the map knows', () => {
    expect(changes.map(({ summary }) => summary.blastRadius)).toEqual([1, 7, undefined, undefined]);
  });

  it('ranks findings of equal severity, the most harmful first', () => {
    const ranked = changes
      .map(({ summary }) => ({ id: summary.resource.id, order: toRecord(summary).severityOrder }))
      .sort((a, b) => (a.order < b.order ? -1 : 1));

    expect(ranked.map(({ id }) => id)).toEqual(['ada', 'bob', '1', 'nobody']);
  });

  it('never outweighs severity', () => {
    const [, ada] = changes;
    if (ada === undefined) throw new Error('There is no finding.');
    const low = toRecord({ ...ada.summary, severity: 'low', blastRadius: 10 ** 12 });

    expect(low.severityOrder > toRecord({ ...ada.summary, blastRadius: 0 }).severityOrder).toBe(
      true,
    );
  });
});
