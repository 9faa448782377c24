import type {
  AccessRef,
  AccessRelation,
  AccessStep,
  AccountAccess,
  ReachAnswer,
} from '../../../../../src/contract';
import { nameOf } from './access-address';

/** A link of an exported graph. `relation` is how the map calls it, or that something is reached. */
export interface ExportEdge {
  readonly from: AccessRef;
  readonly to: AccessRef;
  readonly relation: AccessRelation | 'reaches';
  readonly label: string;
}

/** An answer as other tools take it: every thing and every link once. */
export interface ExportGraph {
  readonly nodes: readonly AccessRef[];
  readonly edges: readonly ExportEdge[];
}

interface ExportedPath {
  readonly steps: readonly AccessStep[];
  /** Whoever the path is for. */
  readonly subject: AccessRef;
}

/** Paths, and the people who have access by them as members of whoever each path is for. */
export function exportOfPaths(
  paths: readonly ExportedPath[],
  accounts: readonly AccountAccess[],
): ExportGraph {
  const members = accounts.flatMap(({ account, paths: places }) =>
    places.flatMap((place): readonly ExportEdge[] => {
      const subject = paths[place]?.subject;
      return subject === undefined || nameOf(subject) === nameOf(account)
        ? []
        : [{ from: account, to: subject, relation: 'member', label: 'is in' }];
    }),
  );
  return graphOf([...paths.flatMap(({ steps }) => steps), ...members]);
}

/** Ways, and the resources that are reached from where each of them ends. */
export function exportOfReach(
  { ways }: ReachAnswer,
  resources: ReachAnswer['resources'],
): ExportGraph {
  const reached = resources.flatMap(({ resource, words, ways: places }) =>
    places.flatMap((place): readonly ExportEdge[] => {
      const way = ways[place];
      const from = way && (way.on ?? way.holder);
      return from === undefined || nameOf(from) === nameOf(resource)
        ? []
        : [{ from, to: resource, relation: 'reaches', label: words.join(', ') }];
    }),
  );
  return graphOf([...ways.flatMap(({ steps }) => steps), ...reached]);
}

function graphOf(links: readonly ExportEdge[]): ExportGraph {
  const nodes = new Map<string, AccessRef>();
  const edges = new Map<string, ExportEdge>();
  for (const edge of links) {
    for (const node of [edge.from, edge.to]) nodes.set(nameOf(node), node);
    edges.set([nameOf(edge.from), edge.relation, nameOf(edge.to)].join(' '), edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
