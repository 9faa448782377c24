import type { FindingSummary } from './finding';
import type { Product, ResourceType } from './resource';
import type { ScanProgress, ScanSummary, SeverityCounts, TrendPoint } from './scan';
import type { Severity } from './severity';

/** A number the overview leads with, e.g. 3 projects that anyone on the internet can read. */
export interface Exposure {
  readonly audience: 'internet' | 'everyone';
  /** `read` is to reach it at all, whatever can be done there. */
  readonly power: 'read' | 'administer';
  readonly kind: 'project' | 'space' | 'filter' | 'dashboard' | 'repository';
  readonly count: number;
  /** Rules whose open findings it counts. */
  readonly rules: readonly string[];
}

/** How many resources of a type something reaches. */
export interface Reach {
  readonly type: ResourceType;
  readonly count: number;
}

/** Open findings of one rule, which have one cure. */
export interface OpenGroup {
  readonly rule: string;
  readonly title: string;
  /** Of its most urgent finding. */
  readonly severity: Severity;
  readonly findings: number;
  /** The finding, where there is only one. */
  readonly only?: Pick<FindingSummary, 'fingerprint' | 'message'>;
  /** What the findings affect, or else what they are about; most first. */
  readonly reach: readonly Reach[];
  /** Names of the first few resources of the first type in `reach`. */
  readonly names: readonly string[];
}

/** What the open findings of the last evaluated scan come down to. */
export interface Posture {
  /** What to begin with: the most urgent first, among equals what reaches most. */
  readonly groups: readonly OpenGroup[];
  readonly products: readonly { readonly product: Product; readonly open: SeverityCounts }[];
  /** What the score would be once every finding of at least this severity is fixed. */
  readonly forecast: Readonly<Record<Severity, number>>;
}

/** Everything the overview needs, in one call. `scan` is the last finished one; absent before the first. */
export interface Overview {
  readonly scan?: ScanSummary;
  readonly running?: ScanProgress;
  readonly exposures: readonly Exposure[];
  readonly open: SeverityCounts;
  readonly openedByLastScan: number;
  readonly resolvedByLastScan: number;
  /** Absent before the first evaluated scan. */
  readonly posture?: Posture;
  readonly trend: readonly TrendPoint[];
}
