import { membershipKinds } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { typeOf } from '../node-facts';
import type { HeldGrant } from '../questions/holders';
import { unlimited } from './max-flow';
import type { CutProblem } from './smallest-cut';

/** One change that cuts: a permission that one holder has in one place, or one membership. */
export type CutUnit =
  | { readonly kind: 'grant'; readonly row: number }
  | { readonly kind: 'membership'; readonly row: number };

/** The ways to a resource as a network, with what each edge is made of. */
export interface CutGraph {
  readonly problem: CutProblem;
  readonly units: readonly (readonly CutUnit[])[];
  /** The accounts behind the numbers of `kept`. */
  readonly keptAccounts: ReadonlyMap<number, number>;
}

/** What one change costs. What it does elsewhere only decides between cuts of equally many changes. */
export const changeCost = 1_000_000;

/** Side effects are counted up to this. */
const maxSide = 999;

interface CutQuestion {
  /** The grants that count for the resource. */
  readonly held: readonly HeldGrant[];
  /** Principals to shut out: accounts, groups, classes, conditions, keys. */
  readonly outsiders: ReadonlySet<number>;
  readonly kept: ReadonlySet<number>;
}

/** Memberships that nobody can end by themselves. */
const byNature: ReadonlySet<number> = new Set(
  (['includes', 'presumed', 'acts-as', 'opens'] as const).map((kind) =>
    membershipKinds.indexOf(kind),
  ),
);

/** Draws the network of everything that leads from outsiders and from those who are kept to some grants. */
export function cutGraph(map: AccessMap, { held, outsiders, kept }: CutQuestion): CutGraph {
  const drawing = new CutDrawing(map);
  for (const one of held) drawing.grant(one);
  drawing.descend();
  return drawing.finish(outsiders, kept);
}

/** All that leads from one node of the network to another. */
interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  readonly units: CutUnit[];
  cost: number;
}

class CutDrawing {
  readonly #numbers = new Map<number, number>();
  readonly #edges = new Map<string, DrawnEdge>();
  /** The goal is the first. */
  #nodes = 1;

  constructor(private readonly map: AccessMap) {}

  grant({ grant, holder, link }: HeldGrant): void {
    const edge = this.#edge(this.#numberOf(holder), 0);
    if (edge.units.some(({ row }) => this.#isSame(row, grant))) return;
    edge.units.push({ kind: 'grant', row: grant });
    edge.cost += changeCost + side(rowsOf(this.map.nodes.usedBy, link.target).length);
  }

  /** Adds everything but accounts below what is drawn. */
  descend(): void {
    const { byParent, children } = this.map.memberships;
    for (const [node] of this.#numbers) {
      for (const row of rowsOf(byParent, node)) {
        const child = valueAt(children, row);
        if (!isSomebody(this.map, child)) this.#membership(this.#numberOf(child), row);
      }
    }
  }

  finish(outsiders: ReadonlySet<number>, kept: ReadonlySet<number>): CutGraph {
    const keptAccounts = new Map<number, number>();
    for (const account of kept) keptAccounts.set(this.#alone(account), account);
    const crowds = new Map<string, number>();
    const shut = new Set<number>();
    for (const outsider of outsiders) {
      const number = this.#outsider(outsider, crowds);
      if (number !== undefined) shut.add(number);
    }
    const edges = [...this.#edges.values()];
    return {
      problem: {
        nodes: this.#nodes,
        from: edges.map(({ from }) => from),
        to: edges.map(({ to }) => to),
        costs: edges.map(({ cost }) => cost),
        goal: 0,
        outsiders: [...shut],
        kept: [...keptAccounts.keys()],
      },
      units: edges.map(({ units }) => units),
      keptAccounts,
    };
  }

  #outsider(node: number, crowds: Map<string, number>): number | undefined {
    if (!isSomebody(this.map, node)) return this.#numbers.get(node);
    return this.#numbers.has(node) ? this.#alone(node) : this.#crowd(node, crowds);
  }

  /** The node of an account by itself, with all its ways up. */
  #alone(account: number): number {
    const number = this.#numberOf(account);
    for (const row of this.#rowsUp(account)) this.#membership(number, row);
    return number;
  }

  /** Accounts that are in the same groups and nothing else are one node: what cuts off one is done to each. */
  #crowd(account: number, crowds: Map<string, number>): number | undefined {
    const rows = this.#rowsUp(account);
    if (rows.length === 0) return undefined;
    const parents = rows.map((row) => valueAt(this.map.memberships.parents, row));
    const key = parents.sort((a, b) => a - b).join(' ');
    const number = crowds.get(key) ?? this.#newNode();
    crowds.set(key, number);
    for (const row of rows) this.#membership(number, row);
    return number;
  }

  #rowsUp(account: number): number[] {
    const { byChild, parents } = this.map.memberships;
    return [...rowsOf(byChild, account)].filter((row) => this.#numbers.has(valueAt(parents, row)));
  }

  #membership(number: number, row: number): void {
    const { memberships, grants } = this.map;
    const parent = valueAt(memberships.parents, row);
    const edge = this.#edge(number, this.#numberOf(parent));
    if (byNature.has(valueAt(memberships.kinds, row))) {
      edge.cost = unlimited;
      return;
    }
    const elsewhere =
      rowsOf(grants.byHolder, parent).length + rowsOf(memberships.byChild, parent).length;
    edge.units.push({ kind: 'membership', row });
    edge.cost += changeCost + side(elsewhere);
  }

  /** Equal grants are taken away together. */
  #isSame(one: number, other: number): boolean {
    const { holders, targets, permissions } = this.map.grants;
    return [holders, targets, permissions].every((column) => column[one] === column[other]);
  }

  #edge(from: number, to: number): DrawnEdge {
    const key = `${from} ${to}`;
    const edge = this.#edges.get(key) ?? { from, to, units: [], cost: 0 };
    this.#edges.set(key, edge);
    return edge;
  }

  #numberOf(node: number): number {
    const number = this.#numbers.get(node) ?? this.#newNode();
    this.#numbers.set(node, number);
    return number;
  }

  #newNode(): number {
    this.#nodes += 1;
    return this.#nodes - 1;
  }
}

function isSomebody(map: AccessMap, node: number): boolean {
  const type = typeOf(map, node);
  return type === 'account' || type === 'org:api-token';
}

function side(count: number): number {
  return Math.min(maxSide, count);
}
