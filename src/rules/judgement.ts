import type { Evidence, ResourceRef } from '../contract';
import type { FailResult, RuleResult } from '../domain';

/** What a rule thinks of one part of a resource, such as one grant of a scheme. */
export type Judgement =
  | { readonly kind: 'fine' }
  | { readonly kind: 'offends'; readonly evidence: Evidence }
  | { readonly kind: 'unclear'; readonly reason: string };

export const fine: Judgement = { kind: 'fine' };

export function offends(evidence: Evidence): Judgement {
  return { kind: 'offends', evidence };
}

export function unclear(reason: string): Judgement {
  return { kind: 'unclear', reason };
}

/** What a failed result says besides its resource and its evidence. */
export type Failure = Omit<FailResult, 'outcome' | 'resource' | 'evidence'>;

/**
 * Joins the judgements of all parts of a resource into its result: one part that offends is enough to fail, and one
 * that is unclear is enough not to pass.
 */
export function settle(
  resource: ResourceRef,
  judgements: readonly Judgement[],
  fail: (evidence: readonly Evidence[]) => Failure,
): RuleResult {
  const evidence = judgements.flatMap((part) => (part.kind === 'offends' ? [part.evidence] : []));
  if (evidence.length > 0) return { outcome: 'fail', resource, evidence, ...fail(evidence) };
  const doubt = judgements.find((part) => part.kind === 'unclear');
  return doubt === undefined ? { outcome: 'pass', resource } : notAvailable(resource, doubt.reason);
}

export function pass(resource: ResourceRef): RuleResult {
  return { outcome: 'pass', resource };
}

export function notAvailable(resource: ResourceRef, reason: string): RuleResult {
  return { outcome: 'not-available', resource, reason };
}

export function notApplicable(resource: ResourceRef, reason: string): RuleResult {
  return { outcome: 'not-applicable', resource, reason };
}
