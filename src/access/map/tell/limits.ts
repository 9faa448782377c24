import type { AccessNodeType } from '../../../contract';
import type { AccessMap } from '../access-map';
import { typeOf } from '../node-facts';
import type { Link } from '../questions/links';

/** What no snapshot tells about resources of a type. */
const always: Readonly<Partial<Record<AccessNodeType, string>>> = {
  'jira:project':
    'Security levels can hide single issues from people named here; they are not looked at. Who cannot open Jira cannot use what they hold.',
  'confluence:space':
    'Restrictions can hide single pages from people named here; they are not read. Who cannot open Confluence cannot use what they hold.',
};

/** Why an answer about a resource may be incomplete. */
export function limitsOf(
  map: AccessMap,
  resource: number,
  links: readonly Link[],
): readonly string[] {
  const nodes = new Set(links.flatMap(({ target, scope }) => [scope, target]));
  const told = [...nodes].flatMap((node) => map.limits.get(node) ?? []);
  const general = always[typeOf(map, resource)];
  return [...new Set([...told, ...(general === undefined ? [] : [general])])];
}
