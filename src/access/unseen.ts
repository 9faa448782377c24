import type { Gap } from '../domain';

interface WithGaps {
  readonly gaps: readonly Gap[];
}

/**
 * The gap that hides one resource of a slice, or the gap that makes the whole list incomplete. Undefined when the
 * slice would have shown the resource, had it existed.
 */
export function gapOf(slice: WithGaps, resourceId: string): Gap | undefined {
  return slice.gaps.find((gap) => gap.resourceId === resourceId) ?? listGapOf(slice);
}

/** The first gap that makes the list itself incomplete. */
export function listGapOf(slice: WithGaps): Gap | undefined {
  return slice.gaps.find((gap) => gap.resourceId === undefined);
}

/** Gaps by the resource they hide, for rules that ask about every resource of a large slice. */
export function gapsByResource(slice: WithGaps): ReadonlyMap<string, Gap> {
  const gaps = new Map<string, Gap>();
  for (const gap of slice.gaps) {
    if (gap.resourceId !== undefined && !gaps.has(gap.resourceId)) gaps.set(gap.resourceId, gap);
  }
  return gaps;
}
