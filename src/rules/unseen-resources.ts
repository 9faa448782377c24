import { gapsByResource } from '../access/unseen';
import type { ResourceType } from '../contract';
import type { Gap, RuleResult } from '../domain';
import { notAvailable } from './judgement';
import { unseenRef } from './resources';

/** Resources of a slice that are known to exist and could not be read: nobody can say anything of them. */
export function unseenResources(
  slice: { readonly gaps: readonly Gap[] },
  seen: readonly string[],
  { type, noun }: { readonly type: ResourceType; readonly noun: string },
): RuleResult[] {
  const known = new Set(seen);
  return [...gapsByResource(slice)].flatMap(([id, { reason }]) =>
    known.has(id) ? [] : [notAvailable(unseenRef(type, id, noun), reason)],
  );
}

/**
 * Why a list that only adds to a rule is missing: it was refused or broken. A list that the product does not have adds
 * nothing, and one that this scan did not ask for is no failure.
 */
export function refusal(slice: { readonly gaps: readonly Gap[] }): string | undefined {
  return slice.gaps.find(
    ({ resourceId, code }) =>
      resourceId === undefined && code !== 'not-found' && code !== 'depends-on-unseen',
  )?.reason;
}
