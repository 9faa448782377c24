import type { AccessWord, BlastRadius } from '../../../contract';
import { listed } from '../../wording';
import { capitalized, countedType } from './labels';

/** Types that are named before the rest is left to the data. */
const maxNamed = 4;

const verbs = [
  ['administer', 'administer'],
  ['write', 'change'],
  ['read', 'read'],
] as const satisfies readonly (readonly [AccessWord, string])[];

/** "Ada can administer 2 projects, change 1 space and read 3 repositories." */
export function radiusText(who: string, { counts }: BlastRadius): string {
  const parts = verbs.flatMap(([word, verb]) => {
    const reached = counts.filter((count) => count[word] > 0);
    if (reached.length === 0) return [];
    const named = reached.slice(0, maxNamed).map((count) => countedType(count[word], count.type));
    const more = reached.length > maxNamed ? ['more'] : [];
    return [`${verb} ${listed([...named, ...more])}`];
  });
  return parts.length === 0
    ? `${capitalized(who)} reaches nothing that was seen.`
    : `${capitalized(who)} can ${listed(parts)}.`;
}
