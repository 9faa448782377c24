import type { RuleResult } from '../domain';

/** Compares by code units: the same order on every machine and in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders results by resource type, resource id, outcome and discriminator. */
export function byIdentity(a: RuleResult, b: RuleResult): number {
  return (
    byText(a.resource.type, b.resource.type) ||
    byText(a.resource.id, b.resource.id) ||
    byText(a.outcome, b.outcome) ||
    byText(discriminatorOf(a), discriminatorOf(b))
  );
}

/** What tells apart several findings of one rule on one resource; empty for all other results. */
export function discriminatorOf(result: RuleResult): string {
  return result.outcome === 'fail' ? (result.discriminator ?? '') : '';
}
