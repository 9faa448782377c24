import { gapsByResource } from '../access/unseen';
import type { ResourceType } from '../contract';
import type { Gap, RuleResult } from '../domain';
import { notAvailable } from './judgement';
import { unseenRef } from './resources';

/** What a list is known to have and did not show: each item not available, named by its id. */
export function unseenItems(
  list: { readonly items: readonly { readonly id: string }[]; readonly gaps: readonly Gap[] },
  type: ResourceType,
  noun: string,
): RuleResult[] {
  const seen = new Set(list.items.map(({ id }) => id));
  return [...gapsByResource(list)].flatMap(([id, { reason }]) =>
    seen.has(id) ? [] : [notAvailable(unseenRef(type, id, noun), reason)],
  );
}
