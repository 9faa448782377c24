import type { AccessMap } from '../access-map';
import { typeOf } from '../node-facts';

/** Finds what one map calls by a number on another map. */
export class Counterpart {
  readonly #nodes: Int32Array;
  readonly #permissions: readonly number[];

  constructor(
    readonly here: AccessMap,
    readonly there: AccessMap,
  ) {
    const numbers = new Map(there.permissions.map((one, number) => [keyOf(one), number]));
    this.#permissions = here.permissions.map((one) => numbers.get(keyOf(one)) ?? -1);
    this.#nodes = Int32Array.from(
      here.nodes.ids,
      (id, node) => there.nodes.find(typeOf(here, node), id) ?? -1,
    );
  }

  /** The same node on the other map, or -1. */
  node(node: number): number {
    return this.#nodes[node] ?? -1;
  }

  /** The same permission on the other map, or -1. */
  permission(number: number): number {
    return this.#permissions[number] ?? -1;
  }
}

function keyOf({ name, label, mask }: AccessMap['permissions'][number]): string {
  return `${mask} ${name} ${label}`;
}
