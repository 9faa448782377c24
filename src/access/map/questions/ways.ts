import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { isScheme } from '../node-facts';
import { climbsFrom } from './climbs';
import type { Climb } from './climbs';
import { ownGrants } from './held-grants';
import type { OwnGrants } from './held-grants';
import { givenToChild } from './links';
import { maskOf } from './reach';

/** One way from a principal to resources: what it is in, and the grants that are held there. */
export interface Way extends Climb {
  /** Where the grants are: one scheme, or resources of one type with equal grants. */
  readonly targets: readonly number[];
  readonly grants: readonly number[];
  /** The resources on which the grants count. */
  readonly resources: readonly number[];
  /** How many more are reached because they are contained in one. */
  readonly contained: number;
}

export interface Ways {
  readonly ways: readonly Way[];
  /** Places in the ways by which each resource is reached. */
  readonly waysTo: ReadonlyMap<number, readonly number[]>;
  /** True when there are more ways than anybody could look at. */
  readonly more: boolean;
}

/** Every way by which a principal reaches anything, the shortest first. */
export function waysFrom(map: AccessMap, principal: number): Ways {
  const { climbs, more } = climbsFrom(map, principal);
  const known = new Map<number, readonly Alike[]>();
  const ways: Way[] = [];
  const waysTo = new Map<number, number[]>();
  for (const climb of climbs) {
    const own = known.get(climb.holder) ?? alike(map, ownGrants(map, climb.holder));
    known.set(climb.holder, own);
    for (const { grants, resources, targets } of own) {
      const place = ways.length;
      const reached = contained(map, resources, maskOf(map, grants));
      for (const resource of reached) {
        const places = waysTo.get(resource);
        if (places === undefined) waysTo.set(resource, [place]);
        else places.push(place);
      }
      ways.push({
        ...climb,
        targets,
        grants,
        resources,
        contained: reached.size - resources.length,
      });
    }
  }
  return { ways, waysTo, more };
}

type Alike = Pick<Way, 'targets' | 'grants' | 'resources'>;

/** Puts together what is held with equal permissions on many resources of a type. */
function alike(map: AccessMap, own: readonly OwnGrants[]): readonly Alike[] {
  const groups = new Map<
    string,
    { targets: number[]; grants: readonly number[]; resources: number[] }
  >();
  for (const { target, grants, resources } of own) {
    const permissions = grants.map((row) => valueAt(map.grants.permissions, row));
    const kind = isScheme(map, target) ? `scheme ${target}` : valueAt(map.nodes.types, target);
    const key = `${kind} ${[...new Set(permissions)].sort((a, b) => a - b).join(' ')}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { targets: [target], grants, resources: [...resources] });
    else {
      group.targets.push(target);
      group.resources.push(...resources);
    }
  }
  return [...groups.values()];
}

/** Some resources, with everything that what is held on them gives in what they contain. */
function contained(
  map: AccessMap,
  resources: readonly number[],
  mask: number,
): ReadonlySet<number> {
  const { byParent, children } = map.containment;
  const masks = new Map(resources.map((resource) => [resource, mask]));
  const queue = [...resources];
  for (const resource of queue) {
    for (const row of rowsOf(byParent, resource)) {
      const child = valueAt(children, row);
      const before = masks.get(child) ?? 0;
      const given = givenToChild(map, row, masks.get(resource) ?? 0);
      if ((given | before) === before) continue;
      masks.set(child, given | before);
      queue.push(child);
    }
  }
  return new Set(masks.keys());
}
