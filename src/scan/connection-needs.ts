import { connectionKinds } from '../contract';
import type { ConnectionNeeds } from '../contract';
import type { Rule, SliceName } from '../domain';
import type { Collector } from '../products/collector';
import { rules } from '../rules';
import { collectors } from './collectors';

/** What each connection is for: the rules that need it, and the scopes its credential is asked to have. */
export function needsOf(
  reading: readonly Pick<Collector, 'product' | 'slice' | 'label' | 'scope'>[],
  judging: readonly Rule[],
): readonly ConnectionNeeds[] {
  return connectionKinds.map((kind) => {
    const readers = reading.filter(({ product }) => product === kind);
    const slices = new Set<SliceName>(readers.map(({ slice }) => slice));
    const scopes = new Map<string, string[]>();
    for (const { label, scope } of readers) {
      // One reader may make requests of several scopes.
      for (const one of scope?.split(' and ') ?? []) {
        scopes.set(one, [...(scopes.get(one) ?? []), label]);
      }
    }
    return {
      kind,
      rules: judging
        .filter(({ meta }) => meta.needs.some((name) => slices.has(name)))
        .map(({ meta }) => meta.id),
      scopes: [...scopes]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([scope, what]) => ({ scope, what })),
      unscoped: readers.filter(({ scope }) => scope === undefined).map(({ label }) => label),
    };
  });
}

/** {@link needsOf} this app. */
export const connectionNeeds: readonly ConnectionNeeds[] = needsOf(collectors, rules);
