import type { FindingDetail } from '../contract';
import type { FindingChange } from '../engine';
import { postureOf } from './posture';
import { aFinding } from './testing/a-finding';

const project = (id: string) => ({ type: 'jira:project' as const, id, name: `Project ${id}` });
const scheme = { type: 'jira:permission-scheme' as const, id: '7', name: 'Default' };

function stillOpen(digit: string, more: Partial<FindingDetail>): FindingChange {
  const finding = aFinding(digit, more);
  const { rationale, threat, references, affected, evidence, remediation, history, ...summary } =
    finding;
  const content = { rationale, threat, references, affected, evidence, remediation };
  return { kind: 'still-open', summary, content, events: history };
}

function untouched(digit: string, more: Partial<FindingDetail>): FindingChange {
  return { kind: 'untouched', summary: stillOpen(digit, more).summary };
}

describe('postureOf', () => {
  it('has nothing to do when nothing is open', () => {
    const closed: FindingChange = {
      kind: 'resolved',
      summary: aFinding('0', { status: 'resolved' }),
      events: [],
    };

    expect(postureOf([closed])).toMatchObject({
      groups: [],
      forecast: { critical: 100, high: 100, medium: 100, low: 100, info: 100 },
    });
  });

  it('counts what the findings of a rule affect once, and names some of it', () => {
    const about = { rule: 'jira/public-browse', title: 'Anyone can browse projects' };

    const { groups } = postureOf([
      stillOpen('0', { ...about, resource: scheme, affected: ['1', '2', '3'].map(project) }),
      stillOpen('1', {
        ...about,
        resource: { ...scheme, id: '8' },
        affected: ['3', '4'].map(project),
      }),
    ]);

    expect(groups).toEqual([
      {
        ...about,
        severity: 'critical',
        findings: 2,
        reach: [{ type: 'jira:project', count: 4 }],
        names: ['Project 1', 'Project 2', 'Project 3'],
      },
    ]);
  });

  it('counts the resource itself where nothing else is affected, and links the only finding', () => {
    const only = aFinding('a');

    expect(postureOf([stillOpen('a', {})]).groups).toMatchObject([
      {
        findings: 1,
        only: { fingerprint: only.fingerprint, message: only.message },
        reach: [{ type: 'confluence:space', count: 1 }],
        names: ['Docs'],
      },
    ]);
  });

  it('adds the number of what a finding affects that this scan could not see', () => {
    const unseen = {
      resource: scheme,
      affectedCount: 5,
      affectedType: 'jira:project' as const,
    };

    expect(postureOf([untouched('a', unseen)]).groups).toMatchObject([
      { reach: [{ type: 'jira:project', count: 5 }], names: [] },
    ]);
  });

  it('begins with the most urgent, and among equals with what reaches most', () => {
    const { groups } = postureOf([
      stillOpen('0', { rule: 'jira/low', severity: 'low', affected: ['1', '2'].map(project) }),
      stillOpen('1', { rule: 'jira/narrow' }),
      stillOpen('2', { rule: 'jira/broad', affected: ['1', '2'].map(project) }),
    ]);

    expect(groups.map(({ rule }) => rule)).toEqual(['jira/broad', 'jira/narrow', 'jira/low']);
  });

  it('counts by product, and says what fixing would do to the score', () => {
    const { products, forecast } = postureOf([
      stillOpen('0', { severity: 'critical' }),
      stillOpen('1', { rule: 'jira/public-filter', severity: 'high', resource: scheme }),
      stillOpen('2', { rule: 'logging/product-audit', severity: 'low', resource: scheme }),
    ]);

    expect(products.map(({ product, open }) => [product, Object.values(open)])).toEqual([
      ['jira', [0, 1, 0, 1, 0]],
      ['confluence', [1, 0, 0, 0, 0]],
      ['bitbucket', [0, 0, 0, 0, 0]],
      ['organization', [0, 0, 0, 0, 0]],
      ['apps', [0, 0, 0, 0, 0]],
    ]);
    expect(forecast).toEqual({ critical: 90, high: 99, medium: 99, low: 100, info: 100 });
  });
});
