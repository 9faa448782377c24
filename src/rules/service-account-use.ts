import { deadBecause } from '../access/dead-credential';
import type { ServiceAccount } from '../domain';
import { daysSince } from './age';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { counted } from './wording';

/** Whether a program still uses its account, as far as its tokens and its activity tell. */
export type ServiceAccountUse =
  | { readonly kind: 'used' }
  | { readonly kind: 'off' }
  | {
      readonly kind: 'idle';
      readonly days: number;
      /** In words that follow the name. */
      readonly says: string;
      readonly tokens: number;
      readonly live: number;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Decides by the last use of any token, by activity in products, or by the age of what was never used. */
export function serviceAccountUse({
  snapshot,
  settings,
  now,
}: RuleFacts): (account: ServiceAccount) => ServiceAccountUse {
  const { unusedDays } = settings.thresholds;
  const list = collected(snapshot, 'organization.serviceAccountTokens');
  const users = new Map(
    collected(snapshot, 'organization.users').items.map((user) => [user.accountId, user]),
  );
  return ({ id, accountId = id, status, updatedAt }) => {
    if (status !== 'active') return { kind: 'off' };
    const tokens = list.items.filter((token) => [id, accountId].includes(token.accountId));
    const uses = [
      ...tokens.map(({ lastActiveAt }) => lastActiveAt),
      ...(users.get(accountId)?.products ?? []).map(({ lastActiveAt }) => lastActiveAt),
    ];
    const used = leastDays(uses, now);
    const made = leastDays([...tokens.map(({ createdAt }) => createdAt)], now) ?? Infinity;
    if ((used ?? Infinity) <= unusedDays || made <= unusedDays) return { kind: 'used' };
    const gap = list.gaps[0];
    if (gap !== undefined) return { kind: 'unknown', reason: gap.reason };
    const live = tokens.filter((token) => deadBecause(token, now) === undefined).length;
    if (used !== undefined) {
      const says = `has not been used for ${counted(used, 'day')}`;
      return { kind: 'idle', days: used, says, tokens: tokens.length, live };
    }
    const age = Number.isFinite(made) ? made : leastDays([updatedAt], now);
    if (age === undefined)
      return { kind: 'unknown', reason: 'The organization does not tell when it was last used' };
    if (age <= unusedDays) return { kind: 'used' };
    const says = tokens.length === 0 ? 'has no API token' : 'has never used an API token';
    return { kind: 'idle', days: age, says, tokens: tokens.length, live };
  };
}

/** Days since the latest of some times; undefined when there is none. */
function leastDays(times: readonly (string | undefined)[], now: number): number | undefined {
  const days = times.flatMap((time) => (time === undefined ? [] : [daysSince(time, now)]));
  return days.length === 0 ? undefined : Math.min(...days);
}
