import type { UnseenReason } from '../contract';
import { byText } from './result-order';
import type { RuleResult } from '../domain';

/** Kept of each rule: the page names the first few, and counts are of all. */
const keptReasons = 8;
const keptResources = 10;

/** Why resources could not be seen: the commonest reason first, each with the resources it hides. */
export function unseenReasons(
  results: readonly RuleResult[],
  listReasons: readonly string[],
): readonly UnseenReason[] {
  const byReason = new Map<string, UnseenReason>();
  for (const result of results) {
    if (result.outcome !== 'not-available') continue;
    const { reason, resource } = result;
    const known = byReason.get(reason) ?? { reason, count: 0, resources: [] };
    byReason.set(reason, {
      reason,
      count: known.count + 1,
      resources:
        known.resources.length < keptResources ? [...known.resources, resource] : known.resources,
    });
  }
  for (const reason of listReasons) {
    if (!byReason.has(reason)) byReason.set(reason, { reason, count: 0, resources: [] });
  }
  return [...byReason.values()]
    .sort((a, b) => b.count - a.count || byText(a.reason, b.reason))
    .slice(0, keptReasons);
}
