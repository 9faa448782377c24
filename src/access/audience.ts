/**
 * How many people a holder stands for. `who` begins a sentence about what they hold; `reason` is a sentence saying why
 * nobody can tell.
 */
export type Audience =
  | { readonly kind: 'public'; readonly who: string }
  | { readonly kind: 'everyone'; readonly who: string }
  | { readonly kind: 'limited' }
  | { readonly kind: 'undecided'; readonly reason: string };

/** People without an account. */
export const anyoneOnTheInternet: Audience = { kind: 'public', who: 'Anyone on the internet' };

/** A few people, however they come by it. */
export const limited: Audience = { kind: 'limited' };

/** True for an audience at least as large as everyone with an account. */
export function isBroad(
  audience: Audience,
): audience is Extract<Audience, { kind: 'public' | 'everyone' }> {
  return audience.kind === 'public' || audience.kind === 'everyone';
}
