import { maxFlow, unlimited } from './max-flow';
import type { Network } from './max-flow';

/** What is to be cut: every way from an outsider to the goal, and no last way of anybody who is kept. */
export interface CutProblem extends Network {
  readonly goal: number;
  /** What cutting an edge costs; {@link unlimited} for what cannot be cut. */
  readonly costs: readonly number[];
  readonly outsiders: readonly number[];
  readonly kept: readonly number[];
  /** What it costs to let somebody in anew who was cut off; undefined when nobody may be. */
  readonly readmission?: number;
}

interface Cut {
  readonly cost: number;
  readonly edges: readonly number[];
  /** Those of `kept` who have to be let in anew. */
  readonly readmitted: readonly number[];
}

export interface CutResult {
  /** Undefined when outsiders and those who are kept cannot be told apart by any cut. */
  readonly best: Cut | undefined;
  /** False when the search was given up before it had proved that nothing is cheaper. */
  readonly exact: boolean;
  /** No cut costs less. */
  readonly atLeast: number;
}

/** Flows that are tried before the search is given up. */
const maxFlows = 4_000;

/** What was decided so far: edges that are cut, and edges that stay. */
interface Decided {
  readonly cut: ReadonlySet<number>;
  readonly stays: ReadonlySet<number>;
}

/**
 * Finds the cheapest cut by branch and bound. Without anybody to keep it is the smallest cut of a flow, which also
 * bounds every branch from below; where that cut shuts out somebody who is kept, one of its edges is decided both ways.
 */
export function smallestCut(problem: CutProblem): CutResult {
  const search = new Search(problem);
  search.run({ cut: new Set(), stays: new Set() });
  return search.result();
}

class Search {
  #best: Cut | undefined;
  #flows = 0;
  #gaveUp = false;
  #atLeast = 0;
  readonly #network: Network;
  readonly #source: number;

  constructor(private readonly problem: CutProblem) {
    const { nodes, from, to, outsiders } = problem;
    this.#source = nodes;
    this.#network = {
      nodes: nodes + 1,
      from: [...from, ...outsiders.map(() => nodes)],
      to: [...to, ...outsiders],
    };
  }

  result(): CutResult {
    const exact = !this.#gaveUp;
    const atLeast = exact ? (this.#best?.cost ?? this.#atLeast) : this.#atLeast;
    return { best: this.#best, exact, atLeast };
  }

  run(decided: Decided): void {
    if (this.#flows >= maxFlows) {
      this.#gaveUp = true;
      return;
    }
    this.#flows += 1;
    const { costs, readmission } = this.problem;
    const flow = this.#flowAfter(decided);
    const spent = [...decided.cut].reduce((sum, edge) => sum + (costs[edge] ?? 0), 0);
    const lostAnyway = shutOut(this.problem, decided.cut);
    if (lostAnyway.length > 0 && readmission === undefined) return;
    const bound = spent + flow.value + lostAnyway.length * (readmission ?? 0);
    if (this.#flows === 1) this.#atLeast = bound;
    if (flow.value >= unlimited || bound >= (this.#best?.cost ?? Infinity)) return;

    const crossing = this.#crossing(flow.reached, decided);
    const edges = [...decided.cut, ...crossing];
    const lost = shutOut(this.problem, new Set(edges));
    this.#propose(edges, lost);
    if (lost.length === lostAnyway.length) return;
    const edge = crossing.find((one) => this.#isLast(one, lost, edges)) ?? crossing[0];
    if (edge === undefined) return;
    this.run({ ...decided, stays: new Set([...decided.stays, edge]) });
    this.run({ ...decided, cut: new Set([...decided.cut, edge]) });
  }

  #flowAfter({ cut, stays }: Decided) {
    const { costs, goal, outsiders } = this.problem;
    const capacities = costs.map((cost, edge) => {
      if (cut.has(edge)) return 0;
      return stays.has(edge) ? unlimited : cost;
    });
    const ends = { source: this.#source, sink: goal };
    return maxFlow(this.#network, [...capacities, ...outsiders.map(() => unlimited)], ends);
  }

  #propose(edges: readonly number[], lost: readonly number[]): void {
    const { costs, readmission } = this.problem;
    if (lost.length > 0 && readmission === undefined) return;
    const cuts = edges.reduce((sum, edge) => sum + (costs[edge] ?? 0), 0);
    const cost = cuts + lost.length * (readmission ?? 0);
    if (cost < (this.#best?.cost ?? Infinity)) {
      this.#best = { cost, edges: [...edges].sort((a, b) => a - b), readmitted: lost };
    }
  }

  /** Edges that the flow fills to the brim. */
  #crossing(reached: ReadonlySet<number>, { cut }: Decided): readonly number[] {
    const { from, to } = this.problem;
    return from.flatMap((start, edge) =>
      reached.has(start) && !reached.has(to[edge] ?? 0) && !cut.has(edge) ? [edge] : [],
    );
  }

  /** True when somebody who is lost would be in again if this edge stayed. */
  #isLast(edge: number, lost: readonly number[], edges: readonly number[]): boolean {
    const others = new Set(edges.filter((one) => one !== edge));
    return shutOut(this.problem, others).length < lost.length;
  }
}

/** Those who are kept and do not come to the goal without some edges. */
function shutOut(
  { nodes, from, to, goal, kept }: CutProblem,
  cut: ReadonlySet<number>,
): readonly number[] {
  const entering: number[][] = Array.from({ length: nodes }, () => []);
  to.forEach((end, edge) => {
    if (!cut.has(edge)) entering[end]?.push(from[edge] ?? 0);
  });
  const inside = new Set([goal]);
  for (const node of inside) for (const start of entering[node] ?? []) inside.add(start);
  return kept.filter((node) => !inside.has(node));
}
