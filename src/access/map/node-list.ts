import { accessNodeTypes } from '../../contract';
import type { AccessNodeType } from '../../contract';
import type { Nodes } from './access-map';
import { nodesBy } from './assemble-map';
import { IntList } from './int-list';

/** What is known of a node. Later facts add to earlier ones; a name wins over none. */
export interface NodeFacts {
  readonly name?: string;
  readonly key?: string;
  /** Active members of a group. */
  readonly size?: number;
  /** Sum of flags, added to those already known. */
  readonly flags?: number;
}

/** Numbers nodes as they are first named. */
export class NodeList {
  readonly #types = new IntList();
  readonly #ids: string[] = [];
  readonly #names: string[] = [];
  readonly #keys = new Map<number, string>();
  readonly #flags: number[] = [];
  readonly #sizes = new Map<number, number>();
  readonly #schemes = new Map<number, number>();
  readonly #roles = new Map<number, number>();
  readonly #scopes = new Map<number, number>();
  readonly #numbers: readonly Map<string, number>[] = accessNodeTypes.map(() => new Map());

  get count(): number {
    return this.#ids.length;
  }

  /** The number of a node, which is new if nobody has named it yet. */
  node(type: AccessNodeType, id: string, facts: NodeFacts = {}): number {
    const place = accessNodeTypes.indexOf(type);
    const known = this.#numbers[place]?.get(id);
    const node = known ?? this.#add(place, id);
    const { name, key, size, flags } = facts;
    if (name !== undefined && name !== id) this.#names[node] = name;
    if (key !== undefined) this.#keys.set(node, key);
    if (size !== undefined) this.#sizes.set(node, size);
    if (flags !== undefined) this.#flags[node] = (this.#flags[node] ?? 0) | flags;
    return node;
  }

  /** A node that was named before. */
  find(type: AccessNodeType, id: string): number | undefined {
    return this.#numbers[accessNodeTypes.indexOf(type)]?.get(id);
  }

  has(node: number, flag: number): boolean {
    return ((this.#flags[node] ?? 0) & flag) !== 0;
  }

  idOf(node: number): string {
    return this.#ids[node] ?? '';
  }

  nameOf(node: number): string {
    return this.#names[node] ?? '';
  }

  /** Every node of a type, with its id. */
  all(type: AccessNodeType): Iterable<readonly [id: string, node: number]> {
    return this.#numbers[accessNodeTypes.indexOf(type)] ?? [];
  }

  use(resource: number, scheme: number): void {
    this.#schemes.set(resource, scheme);
  }

  /** Says that a node is a role in a resource. */
  bind(node: number, { role, scope }: { readonly role: number; readonly scope: number }): void {
    this.#roles.set(node, role);
    this.#scopes.set(node, scope);
  }

  build(): Nodes {
    const { count } = this;
    const numbers = this.#numbers;
    const scopes = column(count, this.#scopes);
    const schemes = column(count, this.#schemes);
    return {
      count,
      types: Uint8Array.from(this.#types.toArray()),
      ids: this.#ids,
      names: this.#names,
      keys: this.#keys,
      flags: Uint16Array.from(this.#flags),
      sizes: column(count, this.#sizes),
      schemes,
      roles: column(count, this.#roles),
      scopes,
      rolesIn: nodesBy(scopes),
      usedBy: nodesBy(schemes),
      find: (type, id) => numbers[accessNodeTypes.indexOf(type)]?.get(id),
    };
  }

  #add(place: number, id: string): number {
    const node = this.#ids.push(id) - 1;
    this.#names.push(id);
    this.#flags.push(0);
    this.#types.push(place);
    this.#numbers[place]?.set(id, node);
    return node;
  }
}

function column(count: number, values: ReadonlyMap<number, number>): Int32Array {
  const cells = new Int32Array(count).fill(-1);
  for (const [node, value] of values) cells[node] = value;
  return cells;
}
