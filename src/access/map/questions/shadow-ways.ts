import type { ShadowStep } from '../../../contract';
import { appAdminGroupName } from '../../admin-groups';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { cannotLogIn, hasFlag, typeOf } from '../node-facts';
import { grantsOn } from './holders';
import type { HeldGrant } from './holders';
import { pathsFrom } from './paths-from';
import { selectionOf } from './selection';
import type { HeldPath } from './who-can';

/** One way by which somebody comes to administer a resource by one step. */
export interface ShadowPath {
  readonly step: ShadowStep;
  /** Who can take the step. */
  readonly who: number | 'everyone' | 'new-users';
  /** From what the step leads to, up to the grants: a group, or the token, key or app itself. */
  readonly path: HeldPath;
}

export interface ShadowPaths {
  readonly paths: readonly ShadowPath[];
  /** Everything that administers the resource already. */
  readonly inside: ReadonlySet<number>;
}

/** Permissions whose holders decide who is in groups. Of keys, those that write. */
const editing: ReadonlySet<string> = new Set([
  'site-admin',
  'atlassian/site-admin',
  'atlassian/user-access-admin',
  'api-key:write',
]);

/** All ways by which somebody who does not administer a resource yet can come to by one step. */
export function shadowPaths(map: AccessMap, resource: number): ShadowPaths {
  const held = administering(map, resource);
  const inside = administrators(map, held);
  const entries = entriesInto(map, resource, inside);
  const from = (principal: number, entry: Entry) =>
    pathsFrom(map, principal, held).map((path) => ({ ...entry, path }));
  const paths = [...inside].flatMap((node): readonly ShadowPath[] => {
    const type = typeOf(map, node);
    if (type === 'group') return entries(node).flatMap((entry) => from(node, entry));
    if (type === 'org:api-token' || type === 'org:api-key') {
      return from(node, { step: 'token', who: node });
    }
    const isApp = type === 'account' && hasFlag(map, node, nodeFlags.app);
    return isApp ? from(node, { step: 'app', who: node }) : [];
  });
  return { paths, inside };
}

type Entry = Omit<ShadowPath, 'path'>;

function administering(map: AccessMap, resource: number): readonly HeldGrant[] {
  return grantsOn(map, resource, selectionOf(map, 'administer'));
}

/** Everything that holds some grants or is in what does. Who cannot log in is not, nor what acts as them. */
function administrators(map: AccessMap, held: readonly HeldGrant[]): ReadonlySet<number> {
  const { byParent, children } = map.memberships;
  const inside = new Set(
    held.map(({ holder }) => holder).filter((holder) => !cannotLogIn(map, holder)),
  );
  for (const node of inside) {
    for (const row of rowsOf(byParent, node)) {
      const child = valueAt(children, row);
      if (!cannotLogIn(map, child)) inside.add(child);
    }
  }
  return inside;
}

/** Finds who may come by themselves into a group that administers a resource. */
function entriesInto(
  map: AccessMap,
  resource: number,
  inside: ReadonlySet<number>,
): (group: number) => readonly Entry[] {
  const isInside = (id: string) => inside.has(map.nodes.find('audience', id) ?? -1);
  const everyone = isInside('confluence:authenticated-users');
  const users = everyone || isInside('jira:users');
  const editors = editorsOf(map).filter(({ who }) => !inside.has(who));
  const ofOrganizations = new Set(
    organizationsOf(map).flatMap((one) => [...administrators(map, administering(map, one))]),
  );
  const { missing, open, default: joined, synced } = nodeFlags;
  return (group) => {
    if (hasFlag(map, group, missing)) return [];
    const found: Entry[] = [];
    if (hasFlag(map, group, open) && !everyone) found.push({ step: 'join', who: 'everyone' });
    if (hasFlag(map, group, joined) && !users) found.push({ step: 'sign-up', who: 'new-users' });
    // An identity provider decides who is in a synced group, and Jira who is in its group of apps.
    const closed = map.nodes.names[group] === appAdminGroupName;
    if (closed || hasFlag(map, group, synced)) return found;
    const guarded = ofOrganizations.has(group) || typeOf(map, resource) === 'org:organization';
    for (const { who, all } of editors) {
      if (all || !guarded) found.push({ step: 'edit-groups', who });
    }
    return found;
  };
}

/** `all`: also of groups that administer the organization. */
interface Editor {
  readonly who: number;
  readonly all: boolean;
}

/**
 * Who may put somebody into groups. Whoever manages users for products cannot make an organization admin; a key that
 * writes can. Source: Atlassian's course on admin roles, 2026.
 */
function editorsOf(map: AccessMap): readonly Editor[] {
  const { grants, permissions } = map;
  const numbers = new Set(
    permissions.flatMap(({ name }, number) => (editing.has(name) ? [number] : [])),
  );
  const editors = new Set<number>();
  grants.permissions.forEach((permission, row) => {
    const holder = valueAt(grants.holders, row);
    if (!numbers.has(permission) || cannotLogIn(map, holder)) return;
    if (!hasFlag(map, holder, nodeFlags.missing)) editors.add(holder);
  });
  return [...editors].map((who) => ({ who, all: typeOf(map, who) === 'org:api-key' }));
}

function organizationsOf(map: AccessMap): readonly number[] {
  return [...map.nodes.types.keys()].filter((node) => typeOf(map, node) === 'org:organization');
}
