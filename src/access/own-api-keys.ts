import type { Slice } from '../domain';
import { deadBecause } from './dead-credential';

interface Known {
  /** Ids that the settings name. */
  readonly named: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Ids of the keys that the scan itself uses: those that are named, and the only one that is live. */
export function ownApiKeys(
  keys: Slice<'organization.apiKeys'>,
  { named, now }: Known,
): ReadonlySet<string> {
  const live = keys.items.filter((key) => deadBecause(key, now) === undefined);
  const only = keys.gaps.length === 0 && live.length === 1 ? live : [];
  return new Set([...named, ...only.map(({ id }) => id)]);
}
