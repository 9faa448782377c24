import fc from 'fast-check';
import { defaultSettings } from '../contract';
import type { FindingSummary } from '../contract';
import { snapshotOf } from '../domain';
import type { RuleResult, Snapshot } from '../domain';
import type { Evaluation } from './evaluation';
import { reconcile } from './reconcile';
import {
  aFail,
  aListGap,
  anUnseen,
  aPass,
  aSpace,
  evaluationOf,
  outOfScope,
  spacesSnapshot,
} from './testing/rules';

const earlier = spacesSnapshot(['a', 'b']);
const later = snapshotOf({
  siteUrl: earlier.siteUrl,
  takenAt: '2026-01-06T08:00:00.000Z',
  slices: { 'confluence.spaces': earlier.slice('confluence.spaces') ?? { items: [], gaps: [] } },
});

function run(
  known: readonly FindingSummary[],
  evaluation: Evaluation,
  { snapshot = later, scanId = 'scan-2' }: { snapshot?: Snapshot; scanId?: string } = {},
) {
  const now = Date.parse('2026-01-06T08:05:00.000Z');
  return reconcile({ known, evaluation, snapshot, now, scanId }).changes;
}

/** What is known after a first scan in which space `a` failed. */
function opened(...results: readonly RuleResult[]): FindingSummary[] {
  const evaluation = evaluationOf(results.length === 0 ? [aFail('a')] : results, earlier);
  return run([], evaluation, { snapshot: earlier, scanId: 'scan-1' }).map(({ summary }) => summary);
}

describe('reconcile', () => {
  it('opens a finding with everything the page shows', () => {
    const result = aFail('a', { affected: [aSpace('b')], fixUrl: 'https://example.com/fix' });

    expect(run([], evaluationOf([result], later))).toEqual([
      {
        kind: 'opened',
        summary: {
          fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
          rule: 'confluence/public-space-read',
          title: 'Title of confluence/public-space-read',
          message: 'Anyone can read space a',
          severity: 'high',
          confidence: 'confirmed',
          status: 'open',
          resource: aSpace('a'),
          affectedCount: 1,
          affectedType: 'confluence:space',
          firstSeenAt: '2026-01-06T08:00:00.000Z',
          lastSeenAt: '2026-01-06T08:00:00.000Z',
        },
        content: {
          rationale: 'It matters.',
          threat: 'Somebody reads it.',
          references: ['https://example.com/spaces'],
          affected: [aSpace('b')],
          evidence: result.evidence,
          remediation: {
            summary: 'Remove the grant.',
            steps: ['Remove the grant.', 'Look again.'],
            url: 'https://example.com/fix',
          },
        },
        events: [{ at: '2026-01-06T08:05:00.000Z', kind: 'opened', scanId: 'scan-2' }],
      },
    ]);
  });

  it('keeps a finding that still fails, under its new name and with its ticket', () => {
    const ticket = { issueId: '1', issueKey: 'SEC-1', url: 'https://example.com/SEC-1' };
    const known = opened().map((finding) => ({ ...finding, ticket }));
    const renamed = aFail('a', { resource: aSpace('a', 'New name') });

    expect(run(known, evaluationOf([renamed], later))).toEqual([
      expect.objectContaining({
        kind: 'still-open',
        summary: {
          ...known[0],
          resource: aSpace('a', 'New name'),
          lastSeenAt: '2026-01-06T08:00:00.000Z',
        },
        events: [],
      }),
    ]);
  });

  it('writes down that the severity has changed', () => {
    const settings = {
      ...defaultSettings,
      severity: { 'confluence/public-space-read': 'critical' as const },
    };

    expect(run(opened(), evaluationOf([aFail('a')], later, { settings }))[0]).toMatchObject({
      kind: 'still-open',
      summary: { severity: 'critical' },
      events: [{ kind: 'severity-changed', note: 'high → critical' }],
    });
  });

  it('resolves a finding whose resource passes', () => {
    const known = opened();

    expect(run(known, evaluationOf([aPass('a')], later))).toEqual([
      {
        kind: 'resolved',
        summary: { ...known[0], status: 'resolved', closedAt: '2026-01-06T08:05:00.000Z' },
        events: [
          {
            at: '2026-01-06T08:05:00.000Z',
            kind: 'resolved',
            scanId: 'scan-2',
            note: 'It was checked again and passed.',
          },
        ],
      },
    ]);
  });

  it('resolves the finding whose discriminator no longer fails, and keeps the other', () => {
    const known = opened(aFail('a', { discriminator: '1' }), aFail('a', { discriminator: '2' }));

    const changes = run(known, evaluationOf([aFail('a', { discriminator: '2' })], later));

    expect(changes.map(({ kind }) => kind).sort()).toEqual(['resolved', 'still-open']);
  });

  it('reopens a finding that fails again, and remembers when it was first seen', () => {
    const known = opened().map((finding) => ({
      ...finding,
      status: 'resolved' as const,
      closedAt: '2026-01-05T09:00:00.000Z',
    }));

    const [change] = run(known, evaluationOf([aFail('a')], later));

    expect(change).toMatchObject({
      kind: 'reopened',
      summary: { status: 'open', firstSeenAt: earlier.takenAt },
      events: [{ kind: 'reopened', scanId: 'scan-2' }],
    });
    expect(change?.summary).not.toHaveProperty('closedAt');
  });

  it('knows a finding is gone when its space no longer exists', () => {
    const snapshot = spacesSnapshot(['b']);

    expect(run(opened(), evaluationOf([aPass('b')], snapshot), { snapshot })[0]).toMatchObject({
      kind: 'gone',
      summary: { status: 'gone' },
    });
  });

  it('knows a finding is gone when the rule does not apply any more', () => {
    expect(run(opened(), evaluationOf([outOfScope('a')], later))[0]).toMatchObject({
      kind: 'gone',
      events: [{ note: 'The space is archived.' }],
    });
  });

  it('knows a finding is gone when its rule is switched off', () => {
    expect(run(opened(), { rules: [] })[0]).toMatchObject({
      kind: 'gone',
      events: [{ note: 'The rule is switched off.' }],
    });
  });

  it.each<[string, readonly RuleResult[], Snapshot, Partial<{ needs: readonly [] }>?]>([
    ['the resource could not be read', [anUnseen('a')], later],
    ['it passed in one part and could not be read in another', [aPass('a'), anUnseen('a')], later],
    [
      'it fails otherwise, in a list that is incomplete',
      [aFail('a', { discriminator: 'other' })],
      spacesSnapshot(['a'], [aListGap()]),
    ],
    ['the list that lacks it is incomplete', [aPass('b')], spacesSnapshot(['b'], [aListGap()])],
    [
      'the list that lacks it has a gap in its place',
      [aPass('b')],
      spacesSnapshot(['b'], [{ ...aListGap(), resourceId: 'a' }]),
    ],
    ['the list could not be read at all', [], spacesSnapshot([], [aListGap()])],
    [
      'the list was not collected',
      [],
      snapshotOf({ siteUrl: '', takenAt: later.takenAt, slices: {} }),
    ],
    ['the resource exists and the rule says nothing of it', [], later],
  ])('leaves a finding as it is when %s', (_, results, snapshot) => {
    const known = opened();

    const change = run(known, evaluationOf(results, snapshot), { snapshot }).find(
      ({ summary }) => summary.fingerprint === known[0]?.fingerprint,
    );

    expect(change).toEqual({ kind: 'untouched', summary: known[0] });
  });

  it('leaves the findings of a rule that stopped with an error as they are', () => {
    const twice = [aFail('b'), aFail('b')];

    expect(run(opened(), evaluationOf(twice, spacesSnapshot([])))[0]?.kind).toBe('untouched');
  });

  it.each([
    ['an account', 'account'],
    ['an audit event', 'confluence:audit-event'],
    ['a webhook', 'bitbucket:webhook'],
  ] as const)('takes %s as gone only when the rule saw all it needs', (_what, type) => {
    const meta = { resource: type, needs: ['jira.groupMembers'] } as const;
    const failing = aFail('x', { resource: { type, id: 'x', name: 'X' } });
    const members = (gaps: Parameters<typeof spacesSnapshot>[1]) =>
      spacesSnapshot([], [], {
        'jira.groupMembers': { items: [{ groupId: 'g', members: [] }], gaps: gaps ?? [] },
      });
    const known = run([], evaluationOf([failing], members([]), { meta })).map((c) => c.summary);
    const after = (snapshot: Snapshot) =>
      run(known, evaluationOf([], snapshot, { meta }), { snapshot })[0]?.kind;

    expect(after(members([]))).toBe('gone');
    expect(after(members([{ ...aListGap(), resourceId: 'g' }]))).toBe('untouched');
  });
});

const ids = ['a', 'b', 'c'] as const;
const anyId = fc.constantFrom(...ids);
const anyResult: fc.Arbitrary<RuleResult> = fc.oneof(
  anyId.map(aPass),
  anyId.map((id) => anUnseen(id)),
  anyId.map((id) => outOfScope(id)),
  fc
    .tuple(anyId, fc.constantFrom('', '1', '2'))
    .map(([id, discriminator]) => aFail(id, { discriminator })),
);
const anyResults = fc.uniqueArray(anyResult, {
  maxLength: 6,
  selector: (result) =>
    JSON.stringify([
      result.outcome,
      result.resource.id,
      result.outcome === 'fail' ? result.discriminator : '',
    ]),
});
const anySnapshot = fc
  .tuple(fc.subarray([...ids]), fc.boolean(), fc.option(anyId))
  .map(([present, incomplete, hidden]) =>
    spacesSnapshot(present, [
      ...(incomplete ? [aListGap()] : []),
      ...(hidden === null ? [] : [{ ...aListGap(), resourceId: hidden }]),
    ]),
  );

function sameFindings(changes: ReturnType<typeof run>): FindingSummary[] {
  return changes.map(({ summary }) => summary);
}

describe('reconcile, for any evaluation', () => {
  it('never closes a finding without proof', () => {
    fc.assert(
      fc.property(anyResults, anyResults, anySnapshot, (before, after, snapshot) => {
        const known = sameFindings(run([], evaluationOf(before, earlier)));
        const evaluation = evaluationOf(after, snapshot);
        const closed = run(known, evaluation, { snapshot }).filter(
          ({ kind }) => kind === 'resolved' || kind === 'gone',
        );
        for (const { kind, summary } of closed) {
          const about = (evaluation.rules[0]?.results ?? []).filter(
            ({ resource }) => resource.id === summary.resource.id,
          );
          const spaces = snapshot.slice('confluence.spaces');
          const answered = about.some(({ outcome }) => outcome !== 'not-available');
          const absent =
            spaces?.gaps.every(({ resourceId }) => resourceId !== undefined) === true &&
            spaces.items.every(({ id }) => id !== summary.resource.id);
          expect(about.some(({ outcome }) => outcome === 'not-available')).toBe(false);
          expect(kind === 'resolved' ? answered : answered || absent).toBe(true);
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyResults, anyResults, anySnapshot, (before, after, snapshot) => {
        const known = sameFindings(run([], evaluationOf(before, earlier)));
        const evaluation = evaluationOf(after, snapshot);
        const once = sameFindings(run(known, evaluation, { snapshot }));
        const twice = run(once, evaluation, { snapshot });

        expect(sameFindings(twice)).toEqual(once);
        expect(twice.filter((change) => 'events' in change && change.events.length > 0)).toEqual(
          [],
        );
      }),
    );
  });

  it('does not depend on the order of results or of what was known', () => {
    const shuffled = anyResults.chain((results) =>
      fc.tuple(
        fc.constant(results),
        fc.shuffledSubarray(results, { minLength: results.length, maxLength: results.length }),
      ),
    );
    fc.assert(
      fc.property(anyResults, shuffled, anySnapshot, (before, [one, other], snapshot) => {
        const known = sameFindings(run([], evaluationOf(before, earlier)));

        expect(run([...known].reverse(), evaluationOf(other, snapshot), { snapshot })).toEqual(
          run(known, evaluationOf(one, snapshot), { snapshot }),
        );
      }),
    );
  });
});
