import { everyWord } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { Closure } from './closure';
import { givenToChild, linksOf } from './links';
import type { Link } from './links';

/** What a principal holds on one resource: the words as bits, and the permissions by their numbers. */
export interface Holdings {
  readonly mask: number;
  readonly permissions: ReadonlySet<number>;
}

/** What a principal holds on single resources, by whatever it is in. Can be used for one principal after another. */
export class HoldingsOf {
  readonly #closure: Closure;
  /** Rows of the grants whose holder the principal is in, by where they are. */
  readonly #held = new Map<number, number[]>();

  constructor(private readonly map: AccessMap) {
    this.#closure = new Closure(map);
  }

  /** Moves on to another principal. */
  of(principal: number): this {
    const { grants } = this.map;
    this.#held.clear();
    for (const holder of this.#closure.of(principal).nodes()) {
      for (const row of rowsOf(grants.byHolder, holder)) {
        const target = valueAt(grants.targets, row);
        const known = this.#held.get(target);
        if (known === undefined) this.#held.set(target, [row]);
        else known.push(row);
      }
    }
    return this;
  }

  on(resource: number): Holdings {
    const permissions = new Set<number>();
    let mask = 0;
    for (const link of linksOf(this.map, resource, everyWord)) {
      for (const row of this.#rowsAt(link)) {
        const permission = valueAt(this.map.grants.permissions, row);
        const held = this.map.permissions[permission]?.mask ?? 0;
        const given = link.trail.reduceRight(
          (bits, step) => givenToChild(this.map, step, bits),
          held,
        );
        // On the resource itself a permission counts even when none of the words says it.
        if (given === 0 && link.trail.length > 0) continue;
        permissions.add(permission);
        mask |= given;
      }
    }
    return { mask, permissions };
  }

  /** The grants in one place that the principal holds itself or by a role in the resource they count for. */
  #rowsAt({ target, scope }: Link): readonly number[] {
    const { nodes, grants } = this.map;
    const rows = [...(this.#held.get(target) ?? [])];
    for (const role of rowsOf(nodes.rolesIn, scope)) {
      if (!this.#closure.has(role)) continue;
      for (const row of rowsOf(grants.byHolder, valueAt(nodes.roles, role))) {
        if (valueAt(grants.targets, row) === target) rows.push(row);
      }
    }
    return rows;
  }
}
