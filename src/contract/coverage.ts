import type { ResourceRef } from './resource';

/**
 * Whether a rule could be answered. What could not be seen is never a pass: a control that no API shows is `attested` by
 * a person, or else `unattested`.
 */
export const coverageOutcomes = [
  'evaluated',
  'not-applicable',
  'not-available',
  'attested',
  'unattested',
  'error',
] as const;

export type CoverageOutcome = (typeof coverageOutcomes)[number];

/** Whether a rule was answered: by what was read in full, or by a person's word. */
export function isAnswered(outcome: CoverageOutcome): boolean {
  return outcome === 'evaluated' || outcome === 'attested';
}

/** One rule's line in the coverage ledger of a scan. `reason` is a sentence, present unless the rule was evaluated in full. */
export interface RuleCoverage {
  readonly rule: string;
  readonly outcome: CoverageOutcome;
  readonly reason?: string;
}

/** Why a rule could not see something. */
export interface UnseenReason {
  readonly reason: string;
  /** How many resources it hides; 0 = nobody knows, because a whole list is hidden. */
  readonly count: number;
  /** The first few of them. */
  readonly resources: readonly ResourceRef[];
}

/** A rule's coverage with the numbers behind it, as the page shows it. `total` = resources in scope that are known to exist. */
export interface RuleCoverageDetail extends RuleCoverage {
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly unseen: number;
  /** Present when something could not be seen; what hides most comes first. */
  readonly reasons?: readonly UnseenReason[];
}
