import type { Controls, ResourceType, RuleOption, Settings, Severity } from '../contract';
import type { RuleResult } from './outcome';
import type { SliceName, Slice } from './slices';
import type { Snapshot } from './snapshot';

/** What is true of a rule wherever it runs. The catalogue, the page and the documentation are rendered from it. */
export interface RuleMeta {
  /** Public and final: `<folder>/<file name>`. */
  readonly id: string;
  /** The problem, as the finding's title. */
  readonly title: string;
  readonly severity: Severity;
  readonly resource: ResourceType;
  /** Why it matters, in one or two sentences. */
  readonly rationale: string;
  /** What an attacker or an accident does with it, in one sentence. */
  readonly threat: string;
  /** How to fix it, sentences in order. */
  readonly remediation: readonly string[];
  /** Pages that say more, https only. */
  readonly references: readonly string[];
  /** What has to be seen to answer, as an auditor would ask for it, in one sentence. */
  readonly evidence: string;
  /** What of the settings changes the answer. Absent: nothing. */
  readonly options?: readonly RuleOption[];
  /** Controls of public frameworks that the answer is evidence for. Only where the mapping is honest. */
  readonly controls: Controls;
  /** Slices the rule reads. It is not evaluated unless each was collected. */
  readonly needs: readonly SliceName[];
}

/** What a rule may look at: the slices it named, the settings, and nothing else. */
export interface RuleContext<N extends SliceName = SliceName> {
  /** A slice the rule named in `needs`. */
  slice<K extends N>(name: K): Slice<K>;
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  /** Milliseconds since the epoch at which the snapshot was taken. */
  readonly now: number;
}

export interface Rule {
  readonly meta: RuleMeta;
  evaluate(context: RuleContext): readonly RuleResult[];
}

/**
 * Defines a rule: pure, synchronous, one result per resource. It never throws for what the data says; a resource that
 * could not be seen is `not-available`, never a pass.
 */
export function defineRule<const N extends SliceName>(rule: {
  readonly meta: RuleMeta & { readonly needs: readonly N[] };
  evaluate(context: RuleContext<N>): readonly RuleResult[];
}): Rule {
  return rule;
}
