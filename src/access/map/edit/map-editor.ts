import type { AccessNodeType } from '../../../contract';
import { accessNodeTypes } from '../../../contract';
import { membershipKinds } from '../access-map';
import type { AccessMap, MembershipKind, Nodes, Permission } from '../access-map';
import { valueAt } from '../adjacency';
import { assembleMap, nodesBy } from '../assemble-map';
import { typeOf } from '../node-facts';
import { labelOf } from '../tell/labels';

interface NewNode {
  readonly type: AccessNodeType;
  readonly id: string;
  readonly name: string;
  readonly flags?: number;
  /** Of a role in a resource. */
  readonly role?: number;
  readonly scope?: number;
}

/** Takes rows out of a map and puts others in. The map itself stays as it is. */
export class MapEditor {
  readonly #leavingMembers = new Set<number>();
  readonly #leavingGrants = new Set<number>();
  readonly #members: { child: number; parent: number; kind: MembershipKind }[] = [];
  readonly #grants: { holder: number; target: number; permission: number }[] = [];
  readonly #nodes: NewNode[] = [];
  readonly #schemes = new Map<number, number>();
  readonly #permissions: Permission[];

  constructor(readonly map: AccessMap) {
    this.#permissions = [...map.permissions];
  }

  removeMembership(row: number): void {
    this.#leavingMembers.add(row);
  }

  removeGrant(row: number): void {
    this.#leavingGrants.add(row);
  }

  addMembership(child: number, parent: number, kind: MembershipKind): void {
    this.#members.push({ child, parent, kind });
  }

  /** `permission` = its number in the map. */
  addGrant(grant: { holder: number; target: number; permission: number }): void {
    this.#grants.push(grant);
  }

  /** The number of a permission, which may be new to the map. */
  permission({ name, label, mask }: Permission): number {
    const known = this.#permissions.findIndex(
      (one) => one.name === name && one.label === label && one.mask === mask,
    );
    return known >= 0 ? known : this.#permissions.push({ name, label, mask }) - 1;
  }

  addNode(node: NewNode): number {
    return this.map.nodes.count + this.#nodes.push(node) - 1;
  }

  /** A node that was added before. */
  findNew(type: AccessNodeType, id: string): number | undefined {
    const place = this.#nodes.findIndex((node) => node.type === type && node.id === id);
    return place < 0 ? undefined : this.map.nodes.count + place;
  }

  /** A node as sentences name it, also one that is new. */
  labelOf(node: number): string {
    const added = this.#nodes[node - this.map.nodes.count];
    return added === undefined ? labelOf(this.map, node) : added.name;
  }

  /** What a node is, also one that is new. */
  nodeOf(node: number): { readonly type: AccessNodeType; readonly id: string } {
    const added = this.#nodes[node - this.map.nodes.count];
    return added ?? { type: typeOf(this.map, node), id: this.map.nodes.ids[node] ?? '' };
  }

  use(resource: number, scheme: number): void {
    this.#schemes.set(resource, scheme);
  }

  /** The map as it would be. */
  build(): AccessMap {
    const { memberships, grants } = this.map;
    const members = rowsWithout(memberships.children.length, this.#leavingMembers);
    const held = rowsWithout(grants.holders.length, this.#leavingGrants);
    return assembleMap({
      ...this.map,
      nodes: this.#buildNodes(),
      permissions: this.#permissions,
      memberships: {
        children: column(
          memberships.children,
          members,
          this.#members.map(({ child }) => child),
        ),
        parents: column(
          memberships.parents,
          members,
          this.#members.map(({ parent }) => parent),
        ),
        kinds: Uint8Array.from(
          column(
            memberships.kinds,
            members,
            this.#members.map(({ kind }) => membershipKinds.indexOf(kind)),
          ),
        ),
      },
      grants: {
        holders: column(
          grants.holders,
          held,
          this.#grants.map(({ holder }) => holder),
        ),
        targets: column(
          grants.targets,
          held,
          this.#grants.map(({ target }) => target),
        ),
        permissions: Uint16Array.from(
          column(
            grants.permissions,
            held,
            this.#grants.map(({ permission }) => permission),
          ),
        ),
        details: column(
          grants.details,
          held,
          this.#grants.map(() => -1),
        ),
      },
    });
  }

  #buildNodes(): Nodes {
    const { nodes } = this.map;
    const added = this.#nodes;
    const longer = (cells: Int32Array, more: readonly number[]) =>
      Int32Array.from([...cells, ...more]);
    const none = added.map(() => -1);
    const schemes = longer(nodes.schemes, none);
    for (const [resource, scheme] of this.#schemes) schemes[resource] = scheme;
    const scopes = longer(
      nodes.scopes,
      added.map(({ scope = -1 }) => scope),
    );
    return {
      count: nodes.count + added.length,
      types: Uint8Array.from([
        ...nodes.types,
        ...added.map(({ type }) => accessNodeTypes.indexOf(type)),
      ]),
      ids: [...nodes.ids, ...added.map(({ id }) => id)],
      names: [...nodes.names, ...added.map(({ name }) => name)],
      keys: nodes.keys,
      flags: Uint16Array.from([...nodes.flags, ...added.map(({ flags = 0 }) => flags)]),
      sizes: longer(nodes.sizes, none),
      schemes,
      roles: longer(
        nodes.roles,
        added.map(({ role = -1 }) => role),
      ),
      scopes,
      rolesIn: nodesBy(scopes),
      usedBy: nodesBy(schemes),
      find: (type, id) => nodes.find(type, id) ?? this.findNew(type, id),
    };
  }
}

function rowsWithout(count: number, leaving: ReadonlySet<number>): Int32Array {
  const rows = new Int32Array(count - leaving.size);
  let next = 0;
  for (let row = 0; row < count; row += 1) {
    if (leaving.has(row)) continue;
    rows[next] = row;
    next += 1;
  }
  return rows;
}

function column(
  cells: Int32Array | Uint16Array | Uint8Array,
  rows: Int32Array,
  more: readonly number[],
): Int32Array {
  const kept = new Int32Array(rows.length + more.length);
  rows.forEach((row, place) => {
    kept[place] = valueAt(cells, row);
  });
  kept.set(more, rows.length);
  return kept;
}
