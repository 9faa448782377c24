import { z } from 'zod';
import { AnswersDiffer } from '../answers-differ';
import { reportJson } from '../report';
import { Times } from '../measure';
import { accessBench, requireEqual } from './access-bench';

/** What `--json` promises, and nothing else. */
const reportSchema = z.strictObject({
  name: z.string(),
  rows: z.array(
    z.strictObject({
      metric: z.string(),
      value: z.number(),
      unit: z.string(),
      peer: z.string().optional(),
      ratio: z.number().positive().optional(),
    }),
  ),
});

const tiny = {
  accounts: 300,
  groups: 400,
  projects: 30,
  spaces: 30,
  repositories: 20,
  grants: 2_000,
};

describe('the benchmark of access, on a tiny organization', () => {
  it('has every peer answer as we do, and tells it in the promised form', async () => {
    const report = await accessBench({
      size: tiny,
      questions: 200,
      budgetMs: 5_000,
      tell: () => undefined,
    });
    const { name, rows } = reportSchema.parse(JSON.parse(reportJson(report)));

    expect(name).toBe('access');
    const answered = rows.filter(({ metric }) => metric === 'questions answered');
    expect(answered.map(({ peer, value }) => [peer, value])).toEqual([
      [undefined, 200],
      ['casbin', 200],
      ['casbin, policies of the resource', 200],
      ['cedar-wasm, entities of the question', 200],
    ]);
    const allowed = rows.find(({ metric }) => metric === 'allowed answers')?.value;
    expect(allowed).toBeGreaterThan(50);
    expect(allowed).toBeLessThan(150);
    // The memory of so little may not be told from garbage.
    const compared = rows.filter(({ metric, ratio }) => metric === 'memory' || ratio !== undefined);
    expect(new Set(compared.map(({ metric }) => metric))).toEqual(
      new Set([
        'build time',
        'memory',
        'rate',
        'time a question, median',
        'time a question, 99th percentile',
      ]),
    );
  });

  it('fails in one sentence when a peer answers otherwise', () => {
    const question = { account: 7, word: 'read', resource: { kind: 'space', place: 3 } } as const;
    const measured = { times: new Times(), answers: [true, false] };

    expect(() => {
      requireEqual([question, question], [true, true], { peer: 'casbin', measured });
    }).toThrow(
      new AnswersDiffer(
        'The answers differ: may account 7 read space 3? The map says yes, casbin says no.',
      ),
    );
  });
});
