import type { AccessPermission } from '../../../contract';
import type { AccessMap } from '../access-map';
import { valueAt } from '../adjacency';
import { wordsIn } from '../questions/selection';

/** Permissions that a sentence names before it counts the rest. */
const maxNamed = 3;

/** What some grants give. */
export function permissionsOf(
  map: AccessMap,
  grants: readonly number[],
): readonly AccessPermission[] {
  return grants.flatMap((grant): readonly AccessPermission[] => {
    const permission = map.permissions[valueAt(map.grants.permissions, grant)];
    if (permission === undefined) return [];
    const grantId = map.details[map.grants.details[grant] ?? -1];
    const { name, label, mask } = permission;
    return [{ name, label, words: wordsIn(mask), ...(grantId === undefined ? {} : { grantId }) }];
  });
}

/** Permissions by their names, in a few words. */
export function permissionText(permissions: readonly AccessPermission[]): string {
  const labels = [...new Set(permissions.map(({ label }) => label))];
  const more = labels.length - maxNamed;
  const named = labels.slice(0, maxNamed).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}
