import type { AccessNodeType, AccessRelation, AccessWord } from '../../../contract';
import type { AccessMap } from '../access-map';
import { graphEdges, graphNodes } from './graph';
import type { GraphEdge } from './graph';

/** What all nodes are, so that BloodHound can tell them from those of other collectors. */
const source = 'Atlassian';

const relations: Readonly<Record<AccessRelation, string>> = {
  member: 'MemberOf',
  actor: 'HasRole',
  opens: 'Opens',
  includes: 'PartOf',
  'acts-as': 'ActsAs',
  lead: 'Leads',
  presumed: 'PresumablyOpens',
  holds: 'Holds',
  'used-by': 'AppliesTo',
  contains: 'Contains',
  'may-enter': 'MayEnter',
};

const abilities: Readonly<Record<AccessWord, string>> = {
  read: 'CanRead',
  write: 'CanWrite',
  administer: 'CanAdminister',
  share: 'CanShare',
  export: 'CanExport',
};

/**
 * A map as OpenGraph JSON, line by line: at most three kinds a node, properties that are plain values or lists of one
 * type. Source: BloodHound docs, opengraph/developer/nodes and …/edges, 2026.
 */
export function* openGraphLines(map: AccessMap): Generator<string> {
  yield `{"metadata":{"source_kind":"${source}"},"graph":{"nodes":[`;
  yield* separated(nodesOf(map));
  yield '],"edges":[';
  yield* separated(edgesOf(map));
  yield ']}}';
}

function* nodesOf(map: AccessMap): Generator<object> {
  for (const { id, ref, key, size, marks } of graphNodes(map)) {
    const { type, name, url } = ref;
    yield {
      id,
      kinds: [kindOf(type), source],
      properties: { name, displayname: name, productid: ref.id, key, url, size, marks },
    };
  }
}

/** What is held is an edge for each word that it comes down to, so that paths can be asked for by what they allow. */
function* edgesOf(map: AccessMap): Generator<object> {
  for (const edge of graphEdges(map)) {
    for (const kind of kindsOf(edge)) {
      yield {
        kind: `${source}_${kind}`,
        start: { value: edge.from, match_by: 'id' },
        end: { value: edge.to, match_by: 'id' },
        ...(edge.permissions.length === 0 ? {} : { properties: { permissions: edge.permissions } }),
      };
    }
  }
}

function kindsOf({ relation, words }: GraphEdge): readonly string[] {
  return words.length === 0 ? [relations[relation]] : words.map((word) => abilities[word]);
}

/** `jira:role-in-project` is `Atlassian_JiraRoleInProject`. */
function kindOf(type: AccessNodeType): string {
  const parts = type.split(/[^a-z]/);
  return `${source}_${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
}

function* separated(items: Generator<object>): Generator<string> {
  let comma = '';
  for (const item of items) {
    yield `${comma}${JSON.stringify(item)}`;
    comma = ',';
  }
}
