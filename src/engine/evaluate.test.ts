import { defaultSettings } from '../contract';
import { evaluate } from './evaluate';
import {
  aFail,
  aListGap,
  aPass,
  aRule,
  anUnseen,
  aSpace,
  evaluationOf,
  outOfScope,
  spacesSnapshot,
} from './testing/rules';

const complete = spacesSnapshot(['a', 'b']);

function coverageOf(...args: Parameters<typeof evaluationOf>) {
  return evaluationOf(...args).rules[0]?.coverage;
}

describe('evaluate', () => {
  it('answers a rule in full when everything was seen', () => {
    expect(coverageOf([aPass('a'), aFail('b')], complete)).toEqual({
      rule: 'confluence/public-space-read',
      title: 'Title of confluence/public-space-read',
      outcome: 'evaluated',
      passed: 1,
      failed: 1,
      unseen: 0,
    });
  });

  it('counts resources, not results', () => {
    const results = [
      aFail('a', { discriminator: '1' }),
      aFail('a', { discriminator: '2' }),
      aPass('b'),
    ];

    expect(coverageOf(results, complete)).toMatchObject({ passed: 1, failed: 1, unseen: 0 });
  });

  it('sorts rules by id and results by resource', () => {
    const rules = [
      aRule({ id: 'jira/b' }, () => [aFail('b'), aPass('a')]),
      aRule({ id: 'jira/a' }, () => []),
    ];

    const evaluation = evaluate(rules, complete, defaultSettings);

    expect(
      evaluation.rules.map(({ meta, results }) => [meta.id, results.map((r) => r.resource.id)]),
    ).toEqual([
      ['jira/a', []],
      ['jira/b', ['a', 'b']],
    ]);
  });

  it('leaves out rules that are switched off', () => {
    const rules = [aRule({ id: 'jira/a' }, () => []), aRule({ id: 'jira/b' }, () => [])];

    const evaluation = evaluate(rules, complete, { ...defaultSettings, disabledRules: ['jira/a'] });

    expect(evaluation.rules.map(({ meta }) => meta.id)).toEqual(['jira/b']);
  });

  it('gives a rule the severity of the settings', () => {
    const settings = {
      ...defaultSettings,
      severity: { 'confluence/public-space-read': 'low' as const },
    };

    const { rules } = evaluationOf([aPass('a')], complete, { settings });

    expect(rules[0]?.meta.severity).toBe('low');
  });

  it('does not ask a rule whose slice was not collected', () => {
    const meta = { needs: ['confluence.spaces', 'confluence.spaceGrants'] } as const;

    expect(evaluationOf([aPass('a')], complete, { meta }).rules[0]).toMatchObject({
      coverage: {
        outcome: 'not-available',
        reason: 'Not read by this scan: Confluence space grants.',
      },
      results: [],
    });
  });

  it('does not ask a rule whose slice holds nothing but a failure, and gives its reason', () => {
    expect(evaluationOf([], spacesSnapshot([], [aListGap()])).rules[0]).toMatchObject({
      coverage: {
        outcome: 'not-available',
        reason: 'Confluence does not allow this to be read (403).',
      },
      results: [],
    });
  });

  it('asks a rule whose slice is empty because there is nothing', () => {
    expect(coverageOf([], spacesSnapshot([]))).toMatchObject({ outcome: 'evaluated', passed: 0 });
  });

  it('keeps the findings of an incomplete list, and says that it is incomplete', () => {
    const [rule] = evaluationOf(
      [aFail('a'), aPass('b')],
      spacesSnapshot(['a', 'b'], [aListGap()]),
    ).rules;

    expect(rule).toMatchObject({
      coverage: {
        outcome: 'not-available',
        reason:
          '2 spaces checked, but not everything could be read: Confluence does not allow this to be read (403).',
        failed: 1,
        passed: 1,
        reasons: [
          { reason: 'Confluence does not allow this to be read (403)', count: 0, resources: [] },
        ],
      },
      results: [aFail('a'), aPass('b')],
    });
  });

  it('says how many resources could not be read, with the commonest reason', () => {
    const results = [
      aPass('a'),
      anUnseen('b', 'Confluence is down.'),
      anUnseen('c'),
      anUnseen('d'),
    ];

    expect(coverageOf(results, complete)).toMatchObject({
      outcome: 'not-available',
      reason: '3 of 4 spaces could not be read: Confluence refused (and 1 other reason).',
      passed: 1,
      unseen: 3,
      reasons: [
        { reason: 'Confluence refused', count: 2, resources: [aSpace('c'), aSpace('d')] },
        { reason: 'Confluence is down.', count: 1, resources: [aSpace('b')] },
      ],
    });
  });

  it('does not count a site that hides some of them among them', () => {
    const site = { type: 'confluence:site', id: 'site', name: 'Confluence' } as const;
    const refused = { outcome: 'not-available', resource: site, reason: 'No audit log' } as const;

    expect(coverageOf([aPass('a'), aPass('b'), refused], complete)).toMatchObject({
      outcome: 'not-available',
      reason: '2 spaces checked, but not everything could be read: No audit log.',
      passed: 2,
      unseen: 1,
    });
    expect(coverageOf([aPass('a'), anUnseen('b'), refused], complete)).toMatchObject({
      reason: '1 of 2 spaces could not be read: Confluence refused (and 1 other reason).',
    });
  });

  it('names the first few of many that could not be read, and counts all', () => {
    const results = Array.from({ length: 30 }, (_, index) => anUnseen(String(index)));

    const [reason] = coverageOf(results, complete)?.reasons ?? [];

    expect(reason?.count).toBe(30);
    expect(reason?.resources).toHaveLength(10);
  });

  it('does not apply when it applies to nothing', () => {
    expect(coverageOf([outOfScope('a'), outOfScope('b')], complete)).toMatchObject({
      outcome: 'not-applicable',
      reason: 'The space is archived.',
    });
    expect(coverageOf([outOfScope('a'), aPass('b')], complete)).toMatchObject({
      outcome: 'evaluated',
      passed: 1,
    });
  });

  it.each(['attested', 'unattested'] as const)(
    'takes what is %s for neither a pass nor a fail, and says why',
    (outcome) => {
      const said = { outcome, resource: aSpace('a'), reason: 'Attested until 2026-04-05' };

      expect(coverageOf([said], complete)).toMatchObject({
        outcome,
        reason: 'Attested until 2026-04-05.',
        passed: 0,
        failed: 0,
        unseen: 0,
      });
    },
  );

  it('loses nothing but the rule that throws', () => {
    const rules = [
      aRule({ id: 'jira/broken' }, () => {
        throw new TypeError('x is undefined');
      }),
      aRule({ id: 'jira/sound' }, () => [aFail('a')]),
    ];

    const evaluation = evaluate(rules, complete, defaultSettings);

    expect(evaluation.rules.map(({ coverage, results }) => [coverage, results])).toEqual([
      [
        {
          rule: 'jira/broken',
          title: 'Title of jira/broken',
          outcome: 'error',
          reason:
            'The rule jira/broken stopped with an error, so it was not answered: TypeError: x is undefined',
          passed: 0,
          failed: 0,
          unseen: 0,
        },
        [],
      ],
      [expect.objectContaining({ outcome: 'evaluated', failed: 1 }), [aFail('a')]],
    ]);
  });

  it('does not let a rule look at a slice it did not ask for', () => {
    const rule = { ...aRule({ id: 'jira/curious' }, () => []) };
    const curious = {
      ...rule,
      evaluate: (context: Parameters<typeof rule.evaluate>[0]) => {
        context.slice('jira.projects');
        return [];
      },
    };

    expect(evaluate([curious], complete, defaultSettings).rules[0]?.coverage.reason).toContain(
      'jira.projects is not among the slices it needs.',
    );
  });

  it('treats two findings of one identity as an error of the rule', () => {
    const twice = [aFail('a'), aFail('a', { resource: aSpace('a', 'Renamed') })];

    expect(coverageOf(twice, complete)).toMatchObject({ outcome: 'error' });
  });
});
