import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { cannotLogIn, typeOf } from '../node-facts';

/** Finds the accounts in groups and in the few access classes that are not everybody; each group is walked once. */
export class Members {
  readonly #known = new Map<number, readonly number[]>();

  constructor(private readonly map: AccessMap) {}

  /** Accounts that were seen in a principal and can log in, the principal itself if it is such an account. */
  of(principal: number): readonly number[] {
    const known = this.#known.get(principal);
    if (known !== undefined) return known;
    const found = this.#find(principal);
    this.#known.set(principal, found);
    return found;
  }

  #find(principal: number): readonly number[] {
    const { children, byParent } = this.map.memberships;
    const accounts = new Set<number>();
    const seen = new Set([principal]);
    for (const node of seen) {
      const type = typeOf(this.map, node);
      if (type === 'account') {
        if (!cannotLogIn(this.map, node)) accounts.add(node);
      } else if (type !== 'audience' || isSmall(this.map, node)) {
        for (const row of rowsOf(byParent, node)) seen.add(valueAt(children, row));
      }
    }
    return [...accounts];
  }
}

/** An access class whose members can be named. All others stand for too many to be. */
export function isSmall({ nodes }: AccessMap, audience: number): boolean {
  return nodes.ids[audience] === 'confluence:all-product-admins';
}
