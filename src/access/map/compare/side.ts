import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { cannotLogIn } from '../node-facts';
import { climbsFrom } from '../questions/climbs';
import type { Climb } from '../questions/climbs';
import { Closure } from '../questions/closure';
import { ownGrants } from '../questions/held-grants';
import { HoldingsOf } from '../questions/holdings';
import type { Holdings } from '../questions/holdings';
import { changesOf } from './changes';
import type { Changes } from './changes';
import type { Counterpart } from './counterpart';

const nothing: Holdings = { mask: 0, permissions: new Set() };

/** One of the two dates, asked for one principal after another. */
export class Side {
  readonly changes: Changes;
  readonly #holdings: HoldingsOf;
  readonly #closure: Closure;
  #principal = -1;
  #climbs: readonly Climb[] | undefined;

  constructor(readonly pair: Counterpart) {
    this.changes = changesOf(pair);
    this.#holdings = new HoldingsOf(pair.here);
    this.#closure = new Closure(pair.here);
  }

  get map(): AccessMap {
    return this.pair.here;
  }

  /** Moves on to another principal; -1 for one that is not on this map. */
  of(principal: number): this {
    // Whoever cannot log in has nothing.
    this.#principal = principal >= 0 && cannotLogIn(this.map, principal) ? -1 : principal;
    this.#climbs = undefined;
    if (this.#principal < 0) return this;
    this.#holdings.of(principal);
    this.#closure.of(principal);
    return this;
  }

  /** Whoever is asked about, or -1. */
  get principal(): number {
    return this.#principal;
  }

  on(resource: number): Holdings {
    return this.#principal < 0 || resource < 0 ? nothing : this.#holdings.on(resource);
  }

  /** Every way up from the principal. */
  get climbs(): readonly Climb[] {
    if (this.#principal < 0) return [];
    this.#climbs ??= climbsFrom(this.map, this.#principal).climbs;
    return this.#climbs;
  }

  isIn(node: number): boolean {
    return this.#principal >= 0 && node >= 0 && this.#closure.has(node);
  }

  /** Resources on which the principal may hold something that it does not hold at the other date. */
  suspects(other: Side): ReadonlySet<number> {
    const found = new Set<number>();
    if (this.#principal < 0) return found;
    for (const resource of this.changes.resources) found.add(resource);
    for (const node of this.#closure.nodes()) {
      if (other.isIn(this.pair.node(node))) {
        for (const resource of this.changes.heldOn.get(node) ?? []) found.add(resource);
      } else {
        for (const { resources } of ownGrants(this.map, node)) {
          for (const resource of resources) found.add(resource);
        }
      }
    }
    for (const resource of found) {
      const { byParent, children } = this.map.containment;
      for (const row of rowsOf(byParent, resource)) found.add(valueAt(children, row));
    }
    return found;
  }
}
