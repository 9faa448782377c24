import fc from 'fast-check';
import { severities } from '../contract';
import { score } from './score';

const anyFinding = fc.record({
  rule: fc.constantFrom('jira/a', 'jira/b', 'confluence/c', 'apps/d'),
  severity: fc.constantFrom(...severities),
});

describe('score', () => {
  it.each([
    [100, []],
    [100, ['info']],
    [99, ['low']],
    [97, ['medium']],
    [90, ['high']],
    [80, ['critical']],
  ] as const)('is %d for one finding of severity %j', (expected, open) => {
    expect(score(open.map((severity) => ({ rule: 'jira/a', severity })))).toBe(expected);
  });

  it('is hurt more by two rules than by two findings of one rule', () => {
    const high = (rule: string) => ({ rule, severity: 'high' as const });

    expect(score([high('a'), high('a'), high('a')])).toBeGreaterThan(
      score([high('a'), high('b'), high('c')]),
    );
  });

  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 200 }), (open) => {
        expect(score(open)).toBeGreaterThanOrEqual(0);
        expect(score(open)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is never lowered by fixing a finding or making it less severe', () => {
    const someFindings = fc.array(anyFinding, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(someFindings, fc.nat(), fc.nat(), (open, which, steps) => {
        const index = which % open.length;
        const fixed = open.filter((_, at) => at !== index);
        const milder = open.map((finding, at) => {
          const rank = Math.min(severities.indexOf(finding.severity) + steps, 4);
          return at === index ? { ...finding, severity: severities[rank] ?? 'info' } : finding;
        });

        expect(score(fixed)).toBeGreaterThanOrEqual(score(open));
        expect(score(milder)).toBeGreaterThanOrEqual(score(open));
      }),
    );
  });

  it('does not depend on the order of findings', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (open) => {
        expect(score([...open].reverse())).toBe(score(open));
      }),
    );
  });
});
