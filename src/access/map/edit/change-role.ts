import type { AccessChange } from '../../../contract';
import { rowsOf, valueAt } from '../adjacency';
import { isRole, typeOf } from '../node-facts';
import { labelOf } from '../tell/labels';
import { removeMembership, requireTaker } from './change-member';
import type { MapEditor } from './map-editor';
import { impossible, namedIn } from './named-in';
import type { Touched } from './touched';

type AddRole = Extract<AccessChange, { change: 'add-role' }>;
type RemoveRole = Extract<AccessChange, { change: 'remove-role' }>;

/** Gives somebody a role in a project or space, or takes a role away. */
export function changeRole(editor: MapEditor, change: AddRole | RemoveRole): Touched {
  return change.change === 'add-role' ? addRole(editor, change) : removeRole(editor, change);
}

function addRole(editor: MapEditor, { principal, role, resource }: AddRole): Touched {
  const { map } = editor;
  const child = namedIn(editor, principal);
  const [given, scope] = [namedIn(editor, role), namedIn(editor, resource)];
  const where = `${labelOf(map, given)} in ${labelOf(map, scope)}`;
  const node = roleIn(editor, given, scope);
  requireTaker(editor, { who: child, type: editor.nodeOf(node).type, where });
  editor.addMembership(child, node, 'actor');
  const sentence = `Give ${editor.labelOf(child)} ${where}.`;
  return { sentence, principals: [child], resources: [], holders: [node] };
}

/** The role in a resource; a new one where nobody has it there yet. */
function roleIn(editor: MapEditor, role: number, scope: number): number {
  const { map } = editor;
  const [roleType, type] = [typeOf(map, role), typeOf(map, scope)];
  const known = rowsOf(map.nodes.rolesIn, scope).find(
    (node) => valueAt(map.nodes.roles, node) === role,
  );
  if (known !== undefined) return known;
  const id = `${map.nodes.ids[role] ?? ''}@${map.nodes.ids[scope] ?? ''}`;
  const name = map.nodes.names[role] ?? id;
  if (roleType === 'jira:project-role' && type === 'jira:project') {
    return editor.addNode({ type: 'jira:role-in-project', id, name, role, scope });
  }
  if (roleType === 'confluence:space-role' && type === 'confluence:space') {
    const scheme = map.nodes.find('confluence:space-roles', 'site');
    if (scheme !== undefined) editor.use(scope, scheme);
    return editor.addNode({ type: 'confluence:role-in-space', id, name, role, scope });
  }
  throw impossible(`${labelOf(map, role)} is no role that there can be in ${labelOf(map, scope)}.`);
}

function removeRole(editor: MapEditor, { role, principal, resource }: RemoveRole): Touched {
  const { map } = editor;
  const named = namedIn(editor, role);
  if (!isRole(map, named)) throw impossible(`${labelOf(map, named)} is no role.`);
  const scope = resource === undefined ? undefined : namedIn(editor, resource);
  const places = rolesOf(editor, named, scope);
  const where = scope === undefined ? 'everywhere' : `in ${labelOf(map, scope)}`;
  if (places.length === 0) throw impossible(`Nobody has ${labelOf(map, named)} ${where}.`);
  if (principal !== undefined) {
    const child = namedIn(editor, principal);
    const held = places.filter((place) => isActor(editor, child, place));
    const [first = places[0] ?? named] = held;
    for (const place of held.length === 0 ? [first] : held) removeMembership(editor, child, place);
    const sentence = `Take ${labelOf(map, named)} ${where} from ${editor.labelOf(child)}.`;
    return { sentence, principals: [child], resources: [], holders: held };
  }
  for (const place of places) {
    for (const row of rowsOf(map.memberships.byParent, place)) editor.removeMembership(row);
  }
  const sentence = `Take ${labelOf(map, named)} ${where} from everybody.`;
  return { sentence, principals: places, resources: [], holders: places };
}

function rolesOf({ map }: MapEditor, role: number, scope: number | undefined): readonly number[] {
  const { nodes } = map;
  if (scope !== undefined) {
    return [...rowsOf(nodes.rolesIn, scope)].filter((node) => valueAt(nodes.roles, node) === role);
  }
  const places: number[] = [];
  nodes.roles.forEach((one, node) => {
    if (one === role) places.push(node);
  });
  return places;
}

function isActor({ map }: MapEditor, child: number, place: number): boolean {
  const { byParent, children } = map.memberships;
  return rowsOf(byParent, place).some((row) => valueAt(children, row) === child);
}
