import { nameBit } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { Closure } from './closure';
import { ownGrants } from './held-grants';
import { givenToChild } from './links';

/** Everything a principal reaches. Can be used for one principal after another. */
export class Reach {
  readonly #closure: Closure;
  readonly #masks: Uint8Array;
  readonly #reached: number[] = [];

  constructor(private readonly map: AccessMap) {
    this.#closure = new Closure(map);
    this.#masks = new Uint8Array(map.nodes.count);
  }

  /** Moves on to another principal. */
  of(principal: number): this {
    for (const node of this.#reached) this.#masks[node] = 0;
    this.#reached.length = 0;
    for (const holder of this.#closure.of(principal).nodes()) {
      for (const { grants, resources } of ownGrants(this.map, holder)) {
        const mask = maskOf(this.map, grants);
        for (const resource of resources) this.#add(resource, mask);
      }
    }
    return this;
  }

  /** What is held on a resource, as bits; `nameBit` alone for what none of the words says. */
  on(resource: number): number {
    return valueAt(this.#masks, resource);
  }

  /** Every resource on which anything is held. Overwritten by the next principal. */
  get resources(): readonly number[] {
    return this.#reached;
  }

  #add(resource: number, mask: number): void {
    const before = valueAt(this.#masks, resource);
    if ((mask | before) === before) return;
    if (before === 0) this.#reached.push(resource);
    this.#masks[resource] = mask | before;
    for (const row of rowsOf(this.map.containment.byParent, resource)) {
      const given = givenToChild(this.map, row, mask);
      if (given !== 0) this.#add(valueAt(this.map.containment.children, row), given);
    }
  }
}

/** What some grants come down to together. */
export function maskOf(map: AccessMap, grants: readonly number[]): number {
  return grants.reduce(
    (mask, row) => mask | (map.permissions[valueAt(map.grants.permissions, row)]?.mask ?? 0),
    nameBit,
  );
}
