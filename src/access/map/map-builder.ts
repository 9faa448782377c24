import { membershipKinds } from './access-map';
import type { AccessMap, JoinedProduct, MembershipKind, Permission } from './access-map';
import { assembleMap, distinctMemberships } from './assemble-map';
import { IntList } from './int-list';
import { NodeList } from './node-list';

interface Grant {
  readonly holder: number;
  /** A resource, or a scheme. */
  readonly target: number;
  /** From {@link MapBuilder.permission}. */
  readonly permission: number;
  /** The product's own id of the grant. */
  readonly id?: string;
}

interface Flow {
  readonly gives: number;
  readonly needs?: number;
}

/** Collects nodes and rows in any order and any number of times, and makes a map of them. */
export class MapBuilder {
  readonly nodes = new NodeList();
  readonly #children = new IntList();
  readonly #parents = new IntList();
  readonly #kinds = new IntList();
  readonly #holders = new IntList();
  readonly #targets = new IntList();
  readonly #granted = new IntList();
  readonly #grantIds = new IntList();
  readonly #inner = new IntList();
  readonly #outer = new IntList();
  readonly #gives = new IntList();
  readonly #needs = new IntList();
  readonly #permissions: Permission[] = [];
  readonly #permissionNumbers = new Map<string, number>();
  readonly #details: string[] = [];
  readonly #limits = new Map<number, string[]>();
  readonly #joinedBy = new Map<number, readonly JoinedProduct[]>();
  readonly #raised = new Map<number, Set<string>>();

  member(child: number, parent: number, kind: MembershipKind = 'member'): void {
    this.#children.push(child);
    this.#parents.push(parent);
    this.#kinds.push(membershipKinds.indexOf(kind));
  }

  /** Every node that is in another so far, by any number of steps. */
  within(parent: number): ReadonlySet<number> {
    const found = new Set([parent]);
    let before = 0;
    while (found.size > before) {
      before = found.size;
      for (let row = 0; row < this.#parents.length; row += 1) {
        if (found.has(this.#parents.at(row))) found.add(this.#children.at(row));
      }
    }
    return found;
  }

  grant({ holder, target, permission, id }: Grant): void {
    this.#holders.push(holder);
    this.#targets.push(target);
    this.#granted.push(permission);
    this.#grantIds.push(id === undefined ? -1 : this.#details.push(id) - 1);
  }

  /**
   * `gives` = the words, as bits, that who holds them on `outer` holds on `inner` as well; with `needs`, that who holds
   * this one word on `outer` holds on `inner`.
   */
  contain(inner: number, outer: number, { gives, needs = 0 }: Flow): void {
    this.#inner.push(inner);
    this.#outer.push(outer);
    this.#gives.push(gives);
    this.#needs.push(needs);
  }

  /** The number of a permission. */
  permission(permission: Permission): number {
    const key = `${permission.mask} ${permission.name} ${permission.label}`;
    const known = this.#permissionNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#permissions.push(permission) - 1;
    this.#permissionNumbers.set(key, number);
    return number;
  }

  /** Says why answers about a node may be incomplete. */
  limit(node: number, sentence: string): void {
    const known = this.#limits.get(node);
    if (known === undefined) this.#limits.set(node, [sentence]);
    else if (!known.includes(sentence)) known.push(sentence);
  }

  /** Says that new users join a group: all of them, or those of some products. */
  join(group: number, products: readonly JoinedProduct[]): void {
    this.#joinedBy.set(group, products);
  }

  /** Says that a rule raises a node where it administers. */
  raise(node: number, rule: string): void {
    const known = this.#raised.get(node);
    if (known === undefined) this.#raised.set(node, new Set([rule]));
    else known.add(rule);
  }

  build({ siteUrl, takenAt }: Pick<AccessMap, 'siteUrl' | 'takenAt'>): AccessMap {
    const nodes = this.nodes.build();
    return assembleMap({
      siteUrl,
      takenAt,
      nodes,
      memberships: distinctMemberships(nodes.count, {
        children: this.#children.toArray(),
        parents: this.#parents.toArray(),
        kinds: Uint8Array.from(this.#kinds.toArray()),
      }),
      grants: {
        holders: this.#holders.toArray(),
        targets: this.#targets.toArray(),
        permissions: Uint16Array.from(this.#granted.toArray()),
        details: this.#grantIds.toArray(),
      },
      containment: {
        children: this.#inner.toArray(),
        parents: this.#outer.toArray(),
        gives: Uint8Array.from(this.#gives.toArray()),
        needs: Uint8Array.from(this.#needs.toArray()),
      },
      permissions: this.#permissions,
      details: this.#details,
      limits: this.#limits,
      joinedBy: this.#joinedBy,
      raised: this.#raised,
    });
  }
}
