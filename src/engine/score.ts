import type { FindingSummary, Severity } from '../contract';

/** What the first open finding of a rule costs, by severity. */
const weights: Readonly<Record<Severity, number>> = {
  critical: 25,
  high: 10,
  medium: 3,
  low: 1,
  info: 0,
};

/**
 * How safe the open findings leave the site: 0–100, higher is safer, 100 = nothing open but what is merely to know.
 *
 * Every rule with open findings costs the weight of its most severe one (critical 25, high 10, medium 3, low 1), and as
 * much again with each doubling of their number, so that two hundred stale filters do not drown a public project. The
 * score is 100 · 100 / (100 + sum of costs), rounded down: one critical finding leaves 80, costs of 100 leave 50.
 * Closing a finding, or making it less severe, never lowers the score.
 */
export function score(open: readonly Pick<FindingSummary, 'rule' | 'severity'>[]): number {
  const rules = new Map<string, { weight: number; findings: number }>();
  for (const { rule, severity } of open) {
    const before = rules.get(rule) ?? { weight: 0, findings: 0 };
    const weight = Math.max(before.weight, weights[severity]);
    rules.set(rule, { weight, findings: before.findings + 1 });
  }
  // Added in one order, so that equal findings give equal sums of fractions.
  const costs = [...rules.values()].map(
    ({ weight, findings }) => weight * (1 + Math.log2(findings)),
  );
  const cost = costs.sort((a, b) => a - b).reduce((sum, one) => sum + one, 0);
  return Math.floor(10_000 / (100 + cost));
}
