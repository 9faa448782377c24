import { appAdminGroupName } from '../../admin-groups';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { valueAt } from '../adjacency';
import { hasFlag, typeOf } from '../node-facts';
import type { ShadowPath } from './shadow-ways';
import type { HeldPath } from './who-can';

/** The rule whose finding says the same as a way to become administrator; undefined where none does. */
export function raisingRule(map: AccessMap, { step, path }: ShadowPath): string | undefined {
  const raises = (node: number | undefined, rule: string) =>
    node !== undefined && map.raised.get(node)?.has(rule) === true ? rule : undefined;
  switch (step) {
    case 'join':
      return inSpace(map, path) ? 'confluence/self-join-group-grant' : undefined;
    case 'sign-up':
      return raises(path.subject, 'jira/default-group-is-admin');
    case 'edit-groups':
      return raises(path.subject, 'organization/admin-through-broad-group');
    case 'token':
      return (
        raises(path.subject, 'organization/admin-token') ??
        raises(path.subject, 'organization/risky-api-key')
      );
    case 'app': {
      if (inSpace(map, path) && !hasFlag(map, path.link.scope, nodeFlags.closed)) {
        return raises(path.subject, 'apps/app-edits-space');
      }
      const group = enteredBy(map, path);
      return group !== undefined && map.nodes.names[group] === appAdminGroupName
        ? raises(path.subject, 'apps/admin-app')
        : raises(group, 'jira/app-in-admin-group');
    }
  }
}

/** Whether the subject itself holds what it has in a space, by grants or by a role there. */
function inSpace(map: AccessMap, { subject, holder, climb, link }: HeldPath): boolean {
  if (typeOf(map, link.scope) !== 'confluence:space') return false;
  const isRole = climb.length === 1 && valueAt(map.nodes.scopes, holder) === link.scope;
  return holder === subject || isRole;
}

/** What the subject is in by the first step of a way. */
function enteredBy({ memberships }: AccessMap, { climb }: HeldPath): number | undefined {
  const [row] = climb;
  return row === undefined ? undefined : valueAt(memberships.parents, row);
}
