import type { ResourceRef, ResourceType } from '../contract';
import { accessMapOf } from '../access/map/from-snapshot';
import { blastRadius } from '../access/map/questions/blast-radius';
import { Reach } from '../access/map/questions/reach';
import type { Snapshot } from '../domain';
import type { FindingChange } from '../engine';

/** Whoever a finding can be about, and what the access map calls them. */
const principals = {
  account: 'account',
  app: 'account',
  group: 'group',
  'org:api-token': 'org:api-token',
  'org:api-key': 'org:api-key',
  'bitbucket:deploy-key': 'bitbucket:deploy-key',
} as const satisfies Partial<Record<ResourceType, string>>;

/** Tells of every finding that this scan saw about an account, app, group, token or key how much that can do. */
export function withBlastRadius(
  changes: readonly FindingChange[],
  snapshot: Snapshot,
): readonly FindingChange[] {
  if (!changes.some(isAboutPrincipal)) return changes;
  const map = accessMapOf(snapshot);
  const reach = new Reach(map);
  const weights = new Map<number, number>();
  const weightOf = ({ type, id }: ResourceRef): number | undefined => {
    const node = isPrincipal(type) ? map.nodes.find(principals[type], id) : undefined;
    if (node === undefined) return undefined;
    const known = weights.get(node) ?? blastRadius(map, reach.of(node)).weight;
    weights.set(node, known);
    return known;
  };
  return changes.map((change) => {
    const weight = isAboutPrincipal(change) ? weightOf(change.summary.resource) : undefined;
    if (weight === undefined) return change;
    return { ...change, summary: { ...change.summary, blastRadius: weight } };
  });
}

function isAboutPrincipal(change: FindingChange): boolean {
  return 'content' in change && isPrincipal(change.summary.resource.type);
}

function isPrincipal(type: ResourceType): type is keyof typeof principals {
  return type in principals;
}
