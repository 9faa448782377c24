import type { Settings, Thresholds } from './settings';

/** A setting that a rule reads: a threshold by its name, or one of the lists. */
export type RuleOption =
  keyof Thresholds | Exclude<keyof Settings, 'thresholds' | 'disabledRules' | 'severity'>;

/**
 * Controls by framework, as their publishers number them: CIS Controls v8.1 safeguards ("6.8"), NIST SP 800-53 Rev. 5
 * ("AC-6"), ISO/IEC 27001:2022 Annex A ("A.8.2"), SOC 2 trust services criteria ("CC6.3"). A framework without an honest
 * match is left out.
 */
export interface Controls {
  readonly cis?: readonly string[];
  readonly nist?: readonly string[];
  readonly iso?: readonly string[];
  readonly soc2?: readonly string[];
}
