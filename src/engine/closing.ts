import type { FindingSummary } from '../contract';
import { listGaps } from '../domain';
import type { RuleResult, Snapshot } from '../domain';
import type { RuleEvaluation } from './evaluation';
import { isKnownGone } from './inventory';

/** That a finding is over, and the proof in a sentence. */
export interface Closing {
  readonly kind: 'resolved' | 'gone';
  readonly reason: string;
}

/**
 * Whether an open finding that its rule did not raise this time is over. Undefined when nothing proves it.
 * @param rule what its rule says now; undefined when the rule is switched off
 */
export function closing(
  snapshot: Snapshot,
  rule: RuleEvaluation | undefined,
  { resource }: FindingSummary,
): Closing | undefined {
  if (rule === undefined) return { kind: 'gone', reason: 'The rule is switched off.' };
  if (rule.coverage.outcome === 'error') return undefined;
  const answers = rule.results.filter(
    (result) => result.resource.type === resource.type && result.resource.id === resource.id,
  );
  if (answers.length > 0) return closingBy(answers, seesAll(snapshot, rule));
  return isKnownGone(snapshot, rule, resource)
    ? { kind: 'gone', reason: 'It no longer exists, or the rule no longer applies to it.' }
    : undefined;
}

/** What the rule's answers about the finding's own resource prove. */
function closingBy(answers: readonly RuleResult[], complete: boolean): Closing | undefined {
  const outcomes = new Set(answers.map(({ outcome }) => outcome));
  if (outcomes.has('not-available')) return undefined;
  if (outcomes.has('fail')) {
    // It fails for other reasons than this one. In an incomplete list this one may only be out of sight.
    return complete
      ? { kind: 'resolved', reason: 'It was checked again, and this is no longer so.' }
      : undefined;
  }
  if (outcomes.has('pass')) {
    return { kind: 'resolved', reason: 'It was checked again and passed.' };
  }
  const outside = answers.find((answer) => answer.outcome === 'not-applicable');
  return outside === undefined ? undefined : { kind: 'gone', reason: outside.reason };
}

function seesAll(snapshot: Snapshot, { meta }: RuleEvaluation): boolean {
  return meta.needs.every((name) => {
    const slice = snapshot.slice(name);
    return slice !== undefined && listGaps(slice).length === 0;
  });
}
