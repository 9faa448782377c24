import type { RuleCoverageDetail, Settings } from '../contract';
import { fingerprint, listGaps } from '../domain';
import type { Rule, RuleMeta, RuleResult, Slice, SliceName, Snapshot } from '../domain';
import { asSentence, coverageOf } from './coverage-of';
import type { Evaluation, RuleEvaluation } from './evaluation';
import { byIdentity, byText } from './result-order';
import { sliceLabel } from './slice-label';
import { unseenReasons } from './unseen-reasons';

/**
 * Asks every rule that is switched on what it says of a snapshot. Equal rules, snapshot and settings give equal
 * evaluations. A rule that throws costs itself only: it is covered as `error`.
 */
export function evaluate(
  rules: readonly Rule[],
  snapshot: Snapshot,
  settings: Settings,
): Evaluation {
  const disabled = new Set(settings.disabledRules);
  const enabled = rules.filter(({ meta }) => !disabled.has(meta.id));
  return {
    rules: enabled
      .map((rule) => evaluateRule(rule, snapshot, settings))
      .sort((a, b) => byText(a.meta.id, b.meta.id)),
  };
}

function evaluateRule(rule: Rule, snapshot: Snapshot, settings: Settings): RuleEvaluation {
  const severity = settings.severity[rule.meta.id] ?? rule.meta.severity;
  const meta: RuleMeta = { ...rule.meta, severity };
  const missing = missingReason(meta, snapshot);
  if (missing !== undefined) {
    return { meta, coverage: unanswered(meta, 'not-available', missing), results: [] };
  }
  try {
    const results = resultsOf(rule, snapshot, settings);
    return { meta, coverage: coverageOf(meta, results, snapshot), results };
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const reason = `The rule ${meta.id} stopped with an error, so it was not answered: ${what}`;
    return { meta, coverage: unanswered(meta, 'error', reason), results: [] };
  }
}

function resultsOf(rule: Rule, snapshot: Snapshot, settings: Settings): readonly RuleResult[] {
  const results = rule.evaluate({
    slice: <N extends SliceName>(name: N) => neededSlice(rule.meta, snapshot, name),
    snapshot,
    settings,
    now: Date.parse(snapshot.takenAt),
  });
  requireDistinct(rule.meta, results);
  return [...results].sort(byIdentity);
}

function neededSlice<N extends SliceName>(meta: RuleMeta, snapshot: Snapshot, name: N): Slice<N> {
  const slice = meta.needs.includes(name) ? snapshot.slice(name) : undefined;
  if (slice === undefined) throw new RangeError(`${name} is not among the slices it needs.`);
  return slice;
}

/** Two findings with one identity would overwrite each other from scan to scan. */
function requireDistinct(meta: RuleMeta, results: readonly RuleResult[]): void {
  const seen = new Set<string>();
  for (const result of results) {
    if (result.outcome !== 'fail') continue;
    const identity = fingerprint(meta.id, result.resource, result.discriminator);
    if (seen.has(identity)) {
      throw new RangeError(`it has two findings for one resource, ${result.resource.id}.`);
    }
    seen.add(identity);
  }
}

/** Why the rule cannot be asked at all: a slice it needs was not collected, or holds nothing but a failure. */
function missingReason(meta: RuleMeta, snapshot: Snapshot): string | undefined {
  for (const name of meta.needs) {
    const slice = snapshot.slice(name);
    if (slice === undefined) return `Not read by this scan: ${sliceLabel(name)}.`;
    const [gap] = listGaps(slice);
    if (slice.items.length === 0 && gap !== undefined) return asSentence(gap.reason);
  }
  return undefined;
}

function unanswered(
  meta: RuleMeta,
  outcome: 'not-available' | 'error',
  reason: string,
): RuleCoverageDetail {
  return {
    rule: meta.id,
    title: meta.title,
    outcome,
    reason,
    passed: 0,
    failed: 0,
    unseen: 0,
    ...(outcome === 'error' ? {} : { reasons: unseenReasons([], [reason]) }),
  };
}
