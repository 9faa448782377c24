import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { cannotLogIn, typeOf } from '../node-facts';

/** One way from a principal up to something it is in: rows of memberships. */
export interface Climb {
  readonly holder: number;
  readonly climb: readonly number[];
}

/** More ways than this are not followed one by one. */
const maxClimbs = 2_000;

/**
 * Every way from a principal to everything it is in, shortest first. A class that it is in by itself is not come to
 * once more through a smaller class. `more` when there are so many that the rest was left out.
 */
export function climbsFrom(
  map: AccessMap,
  principal: number,
): { readonly climbs: readonly Climb[]; readonly more: boolean } {
  const { byChild, parents } = map.memberships;
  const own = new Set([...rowsOf(byChild, principal)].map((row) => valueAt(parents, row)));
  const climbs: (Climb & { readonly passed: ReadonlySet<number> })[] = [
    { holder: principal, climb: [], passed: new Set([principal]) },
  ];
  for (const { holder, climb, passed } of climbs) {
    if (climbs.length > maxClimbs) return { climbs: climbs.slice(0, maxClimbs), more: true };
    for (const row of rowsOf(byChild, holder)) {
      const parent = valueAt(parents, row);
      if (passed.has(parent) || cannotLogIn(map, parent)) continue;
      if (climb.length > 0 && own.has(parent) && typeOf(map, holder) === 'audience') continue;
      climbs.push({
        holder: parent,
        climb: [...climb, row],
        passed: new Set([...passed, parent]),
      });
    }
  }
  return { climbs, more: false };
}
