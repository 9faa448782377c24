import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';

/** One place where grants count for a resource: the resource, what contains it, or the scheme that one of them uses. */
export interface Link {
  /** Where the grants are. */
  readonly target: number;
  /** The resource that the target is, or that uses it as its scheme: roles are those in it. */
  readonly scope: number;
  /** What has to be held there, as bits. */
  readonly bits: number;
  /** Rows of containment from the resource up to the scope. */
  readonly trail: readonly number[];
}

/** Every place where holding something means holding `bits` on a resource. */
export function linksOf(map: AccessMap, resource: number, bits: number): readonly Link[] {
  const links: Link[] = [];
  collect(map, links, { target: resource, scope: resource, bits, trail: [] });
  return links;
}

function collect(map: AccessMap, links: Link[], link: Link): void {
  links.push(link);
  const { containment, nodes } = map;
  const scheme = valueAt(nodes.schemes, link.scope);
  if (scheme >= 0) links.push({ ...link, target: scheme });
  for (const row of rowsOf(containment.byChild, link.scope)) {
    const bits = neededOnParent(map, row, link.bits);
    if (bits === 0) continue;
    const parent = valueAt(containment.parents, row);
    collect(map, links, { target: parent, scope: parent, bits, trail: [...link.trail, row] });
  }
}

/** What has to be held on the outer resource of a containment to have `bits` on the inner one. */
function neededOnParent({ containment }: AccessMap, row: number, bits: number): number {
  const given = valueAt(containment.gives, row) & bits;
  const needs = valueAt(containment.needs, row);
  return given !== 0 && needs !== 0 ? needs : given;
}

/** What holding `mask` on the outer resource of a containment comes down to on the inner one. */
export function givenToChild({ containment }: AccessMap, row: number, mask: number): number {
  const gives = valueAt(containment.gives, row);
  const needs = valueAt(containment.needs, row);
  if (needs === 0) return gives & mask;
  return (needs & mask) === 0 ? 0 : gives;
}
