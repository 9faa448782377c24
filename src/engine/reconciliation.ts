import type { FindingDetail, FindingEvent, FindingSummary } from '../contract';

/** What the panel shows of a finding beside its summary and history. */
export type FindingContent = Omit<FindingDetail, keyof FindingSummary | 'history'>;

/** What a scan made of one finding. */
export type FindingChange =
  | {
      /** The rule objects. `untouched` findings could not be seen, and stay as they were. */
      readonly kind: 'opened' | 'reopened' | 'still-open';
      /** As it is from now on. */
      readonly summary: FindingSummary;
      readonly content: FindingContent;
      readonly events: readonly FindingEvent[];
    }
  | {
      readonly kind: 'resolved' | 'gone';
      readonly summary: FindingSummary;
      readonly events: readonly FindingEvent[];
    }
  | { readonly kind: 'untouched'; readonly summary: FindingSummary };

/** What a scan made of every finding: one change each, sorted by fingerprint. */
export interface Reconciliation {
  readonly changes: readonly FindingChange[];
}
