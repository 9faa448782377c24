import type { AccessNodeType } from '../../../contract';
import type { AccessMap, Permission } from '../access-map';
import { valueAt } from '../adjacency';
import { typeOf } from '../node-facts';
import { usualPermission } from '../usual-permissions';
import { takes, takesAny } from './takers';

/** The permission that is meant by a word or a name where it is given on a node; undefined where there is no such. */
export function givablePermission(
  map: AccessMap,
  target: number,
  asked: string,
): Permission | undefined {
  const type = typeOf(map, target);
  if (!takesAny(type)) return undefined;
  return usualPermission(type, asked) ?? givenPermission(map, type, asked);
}

/** A permission that somebody who can be given it holds by its own name in a place of the same kind. */
function givenPermission(
  map: AccessMap,
  type: AccessNodeType,
  asked: string,
): Permission | undefined {
  const { holders, targets, permissions } = map.grants;
  const row = permissions.findIndex((permission, place) => {
    if (map.permissions[permission]?.name !== asked) return false;
    const holder = valueAt(holders, place);
    const given = typeOf(map, valueAt(targets, place));
    return (
      alike(given) === alike(type) &&
      takes(given, { type: typeOf(map, holder), id: map.nodes.ids[holder] ?? '' })
    );
  });
  return row < 0 ? undefined : map.permissions[valueAt(permissions, row)];
}

const alikes: Readonly<Partial<Record<AccessNodeType, AccessNodeType>>> = {
  'confluence:space-roles': 'confluence:space',
  'jira:dashboard': 'jira:filter',
  'bitbucket:project': 'bitbucket:repository',
};

/** Places that know the same permissions go by one of their types. */
export function alike(type: AccessNodeType): AccessNodeType {
  return alikes[type] ?? type;
}
