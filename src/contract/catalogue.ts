import { connectionKinds } from './connections';
import type { RuleCoverageDetail } from './coverage';
import type { ResourceType } from './resource';
import type { Settings, Thresholds } from './settings';
import type { Severity } from './severity';

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

/**
 * Where the answer to a rule comes from: a product that the app is installed in, something that has to be connected, the
 * word of a person, or the app itself.
 */
export const ruleSources = ['jira', 'confluence', ...connectionKinds, 'person', 'app'] as const;

export type RuleSource = (typeof ruleSources)[number];

/** A rule as the catalogue and the documentation show it, the same on every site. */
export interface CatalogueRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly resource: ResourceType;
  /** All that is needed to answer it. */
  readonly sources: readonly RuleSource[];
  readonly rationale: string;
  readonly threat: string;
  readonly evidence: string;
  /** Sentences in order. */
  readonly remediation: readonly string[];
  /** The settings that change the answer, with what they are unless somebody changes them. */
  readonly options: readonly {
    readonly name: RuleOption;
    readonly initial: number | readonly string[];
  }[];
  readonly controls: Controls;
  readonly references: readonly string[];
}

/** A rule of the catalogue, and where it stands on this site. */
export interface CatalogueEntry extends CatalogueRule {
  /** What came of it in the last scan; absent before the first, and for a rule that scan did not know or had switched off. */
  readonly coverage?: RuleCoverageDetail;
  /** The severity that the settings give it in place of its own. */
  readonly severityOverride?: Severity;
  readonly disabled: boolean;
}
