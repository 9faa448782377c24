import type { AccessMap, Memberships } from '../access-map';
import { valueAt } from '../adjacency';
import { cannotLogIn } from '../node-facts';

/**
 * Everything that a principal is in, itself included. Can be used for one principal after another. A token of an account
 * that cannot log in is in nothing.
 */
export class Closure {
  readonly #seenAt: Int32Array;
  readonly #queue: Int32Array;
  #count = 0;
  #turn = 0;

  /** `memberships` = those to follow, if not all. */
  constructor(
    private readonly map: AccessMap,
    private readonly memberships: Pick<Memberships, 'parents' | 'byChild'> = map.memberships,
  ) {
    this.#seenAt = new Int32Array(map.nodes.count);
    this.#queue = new Int32Array(map.nodes.count);
  }

  /** Moves on to another principal. */
  of(principal: number): this {
    const { byChild, parents } = this.memberships;
    const { start, rows } = byChild;
    this.#turn += 1;
    this.#count = 0;
    this.#add(principal);
    for (let next = 0; next < this.#count; next += 1) {
      const node = valueAt(this.#queue, next);
      const end = valueAt(start, node + 1);
      for (let at = valueAt(start, node); at < end; at += 1) {
        const parent = valueAt(parents, valueAt(rows, at));
        if (!cannotLogIn(this.map, parent)) this.#add(parent);
      }
    }
    return this;
  }

  has(node: number): boolean {
    return this.#seenAt[node] === this.#turn;
  }

  /** What it is in, nearest first. A view that the next principal overwrites. */
  nodes(): Int32Array {
    return this.#queue.subarray(0, this.#count);
  }

  #add(node: number): void {
    if (this.#seenAt[node] === this.#turn) return;
    this.#seenAt[node] = this.#turn;
    this.#queue[this.#count] = node;
    this.#count += 1;
  }
}
