import type { AccessRef, AccessStep, ReachAnswer, ReachWay } from '../../../../../src/contract';
import { counted } from '../../components/words';
import { nameOf } from './access-address';
import type { NodeKind } from './access-words';
import { nodeWords } from './access-words';

/** A thing in a picture. `ref` is absent when it stands for many. */
export interface GraphNode {
  readonly key: string;
  readonly kind: NodeKind;
  /** What it is: "Group". */
  readonly type: string;
  readonly name: string;
  readonly ref?: AccessRef;
}

/** How one thing leads to the next. `ways` = places of the paths that go along it. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
  /** It is there only for whoever meets a condition. */
  readonly isConditional: boolean;
  /** It is not there yet: somebody could take this step. */
  readonly isPossible: boolean;
  readonly ways: readonly number[];
}

/** An answer as a picture draws it. */
export interface AnswerGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

interface Way {
  readonly steps: readonly AccessStep[];
  readonly isConditional: boolean;
  /** What follows the last step and is no thing by itself, such as 40 projects. */
  readonly end?: Link;
}

interface Link {
  readonly from: GraphNode;
  readonly label: string;
  readonly to: GraphNode;
  readonly isPossible?: boolean;
}

/** Paths, each drawn once where they run together. */
export function graphOfPaths(
  paths: readonly { readonly steps: readonly AccessStep[]; readonly condition?: string }[],
): AnswerGraph {
  return graphOf(
    paths.map(({ steps, condition }) => ({ steps, isConditional: condition !== undefined })),
  );
}

/** The ways of what somebody reaches, with what each of them reaches. */
export function graphOfReach({ ways, resources }: ReachAnswer, shown: number): AnswerGraph {
  return graphOf(
    ways.slice(0, shown).map((way, place) => {
      const [only, ...others] = resources.filter((one) => one.ways.includes(place));
      const target = way.resources === 1 && others.length === 0 ? only?.resource : undefined;
      return {
        steps: way.steps,
        isConditional: way.condition !== undefined,
        ...endOf(way, place, target),
      };
    }),
  );
}

function endOf(way: ReachWay, place: number, only: AccessRef | undefined): Pick<Way, 'end'> {
  const last = way.steps.at(-1)?.to ?? way.holder;
  const count = way.resources + way.contained;
  const isShown = way.on !== undefined && nodeWords[way.on.type].kind === 'resource';
  if (isShown && count === 1) return {};
  const label = isShown
    ? 'contains'
    : way.on === undefined
      ? way.permissions.map((permission) => permission.label).join(', ')
      : 'is used by';
  const to: GraphNode =
    only !== undefined && !isShown
      ? nodeOf(only)
      : {
          key: `many ${place}`,
          kind: 'resource',
          type: isShown ? 'And with it' : 'Reached',
          name: counted(isShown ? count - 1 : count, 'resource'),
        };
  return { end: { from: nodeOf(last), label, to } };
}

function graphOf(ways: readonly Way[]): AnswerGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const add = (way: number, isConditional: boolean, link: Link) => {
    const { from, to, label, isPossible = false } = link;
    for (const node of [from, to]) if (!nodes.has(node.key)) nodes.set(node.key, node);
    const key = `${from.key} ${to.key}`;
    const known = edges.get(key);
    edges.set(key, {
      from: from.key,
      to: to.key,
      labels: [...new Set([...(known?.labels ?? []), label])],
      isConditional: isConditional && (known?.isConditional ?? true),
      isPossible,
      ways: [...(known?.ways ?? []), way],
    });
  };
  ways.forEach(({ steps, isConditional, end }, way) => {
    for (const { from, to, label, relation } of steps) {
      const isPossible = relation === 'may-enter';
      add(way, isConditional, { from: nodeOf(from), label, to: nodeOf(to), isPossible });
    }
    if (end !== undefined) add(way, isConditional, end);
  });
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function nodeOf(ref: AccessRef): GraphNode {
  const { name, kind } = nodeWords[ref.type];
  return { key: nameOf(ref), kind, type: name, name: ref.name, ref };
}
