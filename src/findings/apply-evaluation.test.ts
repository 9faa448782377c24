import { memoryPorts } from '../domain/ports/testing/memory-ports';
import type { MemoryPorts } from '../domain/ports/testing/memory-ports';
import type { RuleResult, Snapshot } from '../domain';
import {
  aFail,
  aListGap,
  anUnseen,
  aPass,
  evaluationOf,
  spacesSnapshot,
} from '../engine/testing/rules';
import { allFindings, readFinding } from '../storage/findings';
import { applyEvaluation } from './apply-evaluation';

const snapshot = spacesSnapshot(['a', 'b', 'c']);
const now = Date.parse('2026-01-05T08:05:00.000Z');

/** What a scan saw, and what the rule said of it. */
interface Scan {
  readonly results: readonly RuleResult[];
  readonly snapshot?: Snapshot;
}

function apply(ports: MemoryPorts, scanId: string, scan: Scan | readonly RuleResult[]) {
  const { results, snapshot: seen = snapshot } = 'results' in scan ? scan : { results: scan };
  const evaluation = evaluationOf(results, seen);
  return applyEvaluation(ports, { scanId, evaluation, snapshot: seen, now });
}

/** Everything that is stored, as rows and values. */
function stateOf({ entities, keyValues }: MemoryPorts) {
  return { rows: entities.rows('finding'), values: keyValues.entries() };
}

describe('applyEvaluation', () => {
  it('stores what failed, with evidence and history, and counts it', async () => {
    const ports = memoryPorts();

    const applied = await apply(ports, 'scan-1', [aFail('a'), aPass('b'), aFail('c')]);

    expect(applied).toEqual({
      opened: 2,
      resolved: 0,
      open: { critical: 0, high: 2, medium: 0, low: 0, info: 0 },
      score: 83,
    });
    const [first] = await allFindings(ports, 'open');
    expect(await readFinding(ports, first?.fingerprint ?? '')).toEqual({
      ...first,
      rationale: 'It matters.',
      threat: 'Somebody reads it.',
      references: ['https://example.com/spaces'],
      affected: [],
      evidence: [expect.objectContaining({ text: 'It is granted.' })],
      remediation: {
        summary: 'Remove the grant.',
        steps: ['Remove the grant.', 'Look again.'],
      },
      history: [{ at: '2026-01-05T08:05:00.000Z', kind: 'opened', scanId: 'scan-1' }],
    });
  });

  it('resolves what passes, and reopens what fails again', async () => {
    const ports = memoryPorts();
    await apply(ports, 'scan-1', [aFail('a')]);

    expect(await apply(ports, 'scan-2', [aPass('a')])).toMatchObject({
      opened: 0,
      resolved: 1,
      score: 100,
    });
    expect(await apply(ports, 'scan-3', [aFail('a')])).toMatchObject({ opened: 1, resolved: 0 });

    const [finding] = await allFindings(ports, 'open');
    const { history } = (await readFinding(ports, finding?.fingerprint ?? '')) ?? {};
    expect(history?.map(({ kind, scanId }) => [kind, scanId])).toEqual([
      ['opened', 'scan-1'],
      ['resolved', 'scan-2'],
      ['reopened', 'scan-3'],
    ]);
  });

  it('still counts a finding that could not be seen as open, in the score too', async () => {
    const ports = memoryPorts();
    const first = await apply(ports, 'scan-1', [aFail('a'), aPass('b')]);

    const second = await apply(ports, 'scan-2', [anUnseen('a'), aPass('b')]);

    expect(second).toEqual({ ...first, opened: 0 });
  });

  it('gives no score when nothing could be answered', async () => {
    const blind = spacesSnapshot([], [aListGap()]);

    expect(
      await apply(memoryPorts(), 'scan-1', { results: [], snapshot: blind }),
    ).not.toHaveProperty('score');
  });

  it('writes nothing when the same evaluation is applied again', async () => {
    const ports = memoryPorts();
    const first = await apply(ports, 'scan-1', [aFail('a'), aFail('b')]);
    const writes = ports.entities.writes + ports.keyValues.writes;

    const second = await apply(ports, 'scan-1', [aFail('a'), aFail('b')]);

    expect(second).toEqual(first);
    expect(ports.entities.writes + ports.keyValues.writes).toBe(writes);
  });

  it('does not write details again that have not changed', async () => {
    const ports = memoryPorts();
    await apply(ports, 'scan-1', [aFail('a')]);
    const { values } = stateOf(ports);

    const later = { ...snapshot, takenAt: '2026-01-06T08:00:00.000Z' };
    await apply(ports, 'scan-2', { results: [aFail('a')], snapshot: later });

    const after = stateOf(ports);
    expect(after.values.filter(({ key }) => key.startsWith('finding:'))).toEqual(
      values.filter(({ key }) => key.startsWith('finding:')),
    );
    expect(after.rows[0]?.value).toMatchObject({ lastSeenAt: '2026-01-06T08:00:00.000Z' });
  });

  it('ends in the same state with the same counts, wherever the first run was killed', async () => {
    const before = [aFail('a'), aFail('b'), aPass('c')];
    const after = [aPass('a'), aFail('b', { message: 'Changed' }), aFail('c')];
    const undisturbed = memoryPorts();
    await apply(undisturbed, 'scan-1', before);
    const expected = await apply(undisturbed, 'scan-2', after);

    for (const store of ['entities', 'keyValues'] as const) {
      for (let survived = 0; survived < 8; survived += 1) {
        const ports = memoryPorts();
        await apply(ports, 'scan-1', before);
        ports[store].failAfter(survived);
        await apply(ports, 'scan-2', after).catch(() => undefined);
        ports[store].recover();

        expect(await apply(ports, 'scan-2', after)).toEqual(expected);
        expect(stateOf(ports)).toEqual(stateOf(undisturbed));
      }
    }
  });
});
