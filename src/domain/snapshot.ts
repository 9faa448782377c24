import type { Gap } from './gap';
import type { Slice, SliceName } from './slices';

/** All slices of one scan: the only input of a rule. */
export interface Snapshot {
  /** The slice, or undefined when it was never collected. */
  slice<N extends SliceName>(name: N): Slice<N> | undefined;
  /** The base address of the site, for links, without a trailing slash. */
  readonly siteUrl: string;
  /** When collection ended, ISO-8601 UTC: the `now` of rules, so that equal snapshots give equal findings. */
  readonly takenAt: string;
}

/** Slices as they are stored or written by hand in tests. */
export interface SnapshotData {
  readonly siteUrl: string;
  readonly takenAt: string;
  readonly slices: { readonly [N in SliceName]?: Slice<N> };
}

/** Wraps stored slices as a {@link Snapshot}. */
export function snapshotOf({ siteUrl, takenAt, slices }: SnapshotData): Snapshot {
  return {
    siteUrl,
    takenAt,
    slice: <N extends SliceName>(name: N) => slices[name],
  };
}

/** Gaps that make the list itself incomplete, as opposed to hiding one resource. */
export function listGaps(slice: { readonly gaps: readonly Gap[] }): readonly Gap[] {
  return slice.gaps.filter((gap) => gap.resourceId === undefined);
}
