import type { RuleResult } from '../../../src/domain';
import type { Planted } from '../planted';
import type { ScannedWorld, WorldToScan } from './scan-world';

/** A world, the day it is scanned, and all that a scan must and must not say of it. */
export interface ToldWorld extends WorldToScan {
  /** Every finding, and every control that somebody should attest again. */
  readonly planted: readonly Planted[];
  /** What looks like one of them and is none. */
  readonly nearMisses: readonly Planted[];
  /** Ids of what is there and has none of its own. */
  readonly reckonedIds?: readonly string[];
}

type Judged = readonly [rule: string, result: RuleResult];

export function keyOf({ rule, resourceId }: Planted): string {
  return `${rule} ${resourceId}`;
}

function judged({ evaluation }: ScannedWorld): readonly Judged[] {
  return evaluation.rules.flatMap(({ meta, results }) =>
    results.map((result): Judged => [meta.id, result]),
  );
}

/** What a scan objects to, as {@link keyOf}: findings, and controls whose attestation has expired. Sorted. */
export function objections(scanned: ScannedWorld): readonly string[] {
  return judged(scanned)
    .filter(
      ([, result]) =>
        result.outcome === 'fail' ||
        (result.outcome === 'unattested' && result.reason.includes('expired')),
    )
    .map(([rule, { resource }]) => keyOf({ rule, resourceId: resource.id, note: '' }))
    .sort();
}

/**
 * What is wrong with near misses, in sentences: each must have been looked at and let pass, or else, where a rule speaks
 * only of what it objects to, at least be there.
 */
export function brokenNearMisses(told: ToldWorld, scanned: ScannedWorld): readonly string[] {
  const outcomes = new Map<string, RuleResult['outcome'][]>();
  for (const [rule, { resource, outcome }] of judged(scanned)) {
    const key = keyOf({ rule, resourceId: resource.id, note: '' });
    outcomes.set(key, [...(outcomes.get(key) ?? []), outcome]);
  }
  const there = JSON.stringify([told.world, scanned.snapshotData, told.reckonedIds]);
  return told.nearMisses.flatMap((near) => {
    const seen = outcomes.get(keyOf(near)) ?? [];
    if (seen.length > 0) {
      const clean = seen.every((outcome) => harmless.has(outcome));
      return clean ? [] : [`${keyOf(near)} (${near.note}) is ${seen.join(' and ')}`];
    }
    return there.includes(JSON.stringify(near.resourceId))
      ? []
      : [`${keyOf(near)} (${near.note}) is not there`];
  });
}

const harmless: ReadonlySet<RuleResult['outcome']> = new Set([
  'pass',
  'not-applicable',
  'attested',
]);
