import type { Confidence, Evidence, ResourceRef } from '../contract';

/** What a rule says of one resource. `error` is added by the engine when a rule throws. */
export type RuleResult =
  | { readonly outcome: 'pass'; readonly resource: ResourceRef }
  | FailResult
  | { readonly outcome: 'not-applicable'; readonly resource: ResourceRef; readonly reason: string }
  | { readonly outcome: 'not-available'; readonly resource: ResourceRef; readonly reason: string }
  | AttestationResult;

/**
 * What a rule says of a control that no API shows. Nobody saw a problem, so `unattested` is no finding; nobody saw that
 * there is none either, so it is no pass.
 */
export interface AttestationResult {
  readonly outcome: 'attested' | 'unattested';
  readonly resource: ResourceRef;
  /** Until when it is attested, or why it is not, in a sentence. */
  readonly reason: string;
}

/** A failed rule, attached to its root cause. Names, counts and order may change without changing its identity. */
export interface FailResult {
  readonly outcome: 'fail';
  readonly resource: ResourceRef;
  /** The problem in one sentence about this resource. */
  readonly message: string;
  readonly confidence?: Confidence;
  readonly evidence: readonly Evidence[];
  /** What the root cause reaches, sorted by id. Empty when the resource itself is all there is. */
  readonly affected: readonly ResourceRef[];
  /** Where in the product this is fixed. */
  readonly fixUrl?: string;
  /** Tells apart several findings of one rule on one resource. An immutable id, never a name. */
  readonly discriminator?: string;
}
