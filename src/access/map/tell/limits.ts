import type { AccessNodeType } from '../../../contract';
import { everywhere } from '../access-map';
import type { AccessMap } from '../access-map';
import { isTop, typeOf } from '../node-facts';
import type { Link } from '../questions/links';

/** What no snapshot tells about resources of a type. */
const always: Readonly<Partial<Record<AccessNodeType, string>>> = {
  'jira:project':
    'Security levels can hide single issues from whoever can read the project; they are not looked at. Who cannot open Jira cannot use what they hold.',
  'confluence:space':
    'Restrictions can hide single pages from whoever can read the space; they are not read. Who cannot open Confluence cannot use what they hold.',
};

/** Why an answer about a resource may be incomplete. */
export function limitsOf(
  map: AccessMap,
  resource: number,
  links: readonly Link[],
): readonly string[] {
  return [...unseenOf(map, resource, links), ...unreadInside(map, [resource])];
}

/** What could not be read of all that grants may come from. */
export function unseenOf(
  map: AccessMap,
  resource: number,
  links: readonly Link[],
): readonly string[] {
  const nodes = new Set(links.flatMap(({ target, scope }) => [scope, target]));
  // What a product hides as a whole, such as who is in its groups, counts for everything in it.
  const [product = ''] = typeOf(map, resource).split(':');
  for (const type of ['jira:site', 'confluence:site'] as const) {
    const site = type.startsWith(`${product}:`) ? map.nodes.find(type, 'site') : undefined;
    if (site !== undefined) nodes.add(site);
  }
  return [...new Set([...nodes].flatMap((node) => map.limits.get(node) ?? []))];
}

/** Why an answer about everything may be incomplete. */
export function limitsOfWhole(map: AccessMap): readonly string[] {
  const ofTops = [...map.limits].flatMap(([node, sentences]) =>
    node >= 0 && isTop(map, node) ? sentences : [],
  );
  return [...new Set([...(map.limits.get(everywhere) ?? []), ...ofTops])];
}

/** What no snapshot tells about what is inside some resources. */
export function unreadInside(map: AccessMap, resources: readonly number[]): readonly string[] {
  const types = new Set(resources.map((resource) => typeOf(map, resource)));
  return [...types].flatMap((type) => always[type] ?? []);
}
