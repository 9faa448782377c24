import { accessWords } from '../../../contract';
import type { AccessNodeType, AccessWord, BlastRadius, ReachCount } from '../../../contract';
import { wordBits } from '../access-map';
import type { AccessMap } from '../access-map';
import { typeOf } from '../node-facts';
import type { Reach } from './reach';

/** What each word weighs: whoever administers a resource can do the rest to it as well. */
const weights: Readonly<Record<AccessWord, number>> = {
  read: 1,
  export: 1,
  write: 2,
  share: 2,
  administer: 4,
};

/** Counts what is reached. */
export function blastRadius(map: AccessMap, reach: Reach): BlastRadius {
  const counts = new Map<AccessNodeType, Record<AccessWord, number> & { reached: number }>();
  let weight = 0;
  for (const resource of reach.resources) {
    const type = typeOf(map, resource);
    const count = counts.get(type) ?? nothing();
    counts.set(type, count);
    count.reached += 1;
    for (const word of accessWords) {
      if ((reach.on(resource) & wordBits[word]) === 0) continue;
      count[word] += 1;
      weight += weights[word];
    }
  }
  return {
    weight,
    counts: [...counts]
      .map(([type, count]): ReachCount => ({ type, ...count }))
      .sort((a, b) => b.reached - a.reached || (a.type < b.type ? -1 : 1)),
  };
}

function nothing() {
  return { read: 0, write: 0, administer: 0, share: 0, export: 0, reached: 0 };
}
