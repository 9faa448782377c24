import type { RuleCoverageDetail } from '../contract';
import type { RuleMeta, RuleResult } from '../domain';

/** What every rule that is switched on says of one snapshot. A rule that is missing here was switched off. Sorted by rule id. */
export interface Evaluation {
  readonly rules: readonly RuleEvaluation[];
}

/** What one rule says, and how much of it could be seen. */
export interface RuleEvaluation {
  /** With the severity the settings give it. */
  readonly meta: RuleMeta;
  readonly coverage: RuleCoverageDetail;
  /** Sorted by resource type, resource id, outcome and discriminator. Empty when the rule was not evaluated. */
  readonly results: readonly RuleResult[];
}
