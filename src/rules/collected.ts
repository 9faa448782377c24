import type { RuleContext, Slice, SliceName, Snapshot } from '../domain';

/** What shared parts of rules need of a rule's context. */
export type RuleFacts = Pick<RuleContext, 'snapshot' | 'settings' | 'now'>;

/**
 * A slice that helps a rule without being its subject. One that was not collected is an empty list that says it is
 * incomplete, so what depends on it is not available while the rest of the rule is still answered.
 */
export function collected<N extends SliceName>(snapshot: Snapshot, name: N): Slice<N> {
  const slice = snapshot.slice(name);
  if (slice !== undefined) return slice;
  return {
    items: [],
    gaps: [{ code: 'depends-on-unseen', reason: `${name} was not collected`, source: name }],
  };
}
