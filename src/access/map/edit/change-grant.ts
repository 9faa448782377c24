import type { AccessChange } from '../../../contract';
import { rowsOf, valueAt } from '../adjacency';
import { ownItem } from '../jira-permissions';
import { isScheme, typeOf } from '../node-facts';
import { resourcesOf } from '../questions/held-grants';
import { holderIn } from '../questions/holders';
import { selectionOf } from '../questions/selection';
import { labelOf } from '../tell/labels';
import { alike, givablePermission } from './givable';
import type { MapEditor } from './map-editor';
import { impossible, namedIn } from './named-in';
import { takes } from './takers';
import type { Touched } from './touched';

type GrantChange = Extract<AccessChange, { change: 'remove-grant' | 'add-grant' }>;

/** Takes a grant from somebody, or gives one. */
export function changeGrant(editor: MapEditor, change: GrantChange): Touched {
  const { map } = editor;
  const holder = namedIn(editor, change.principal);
  const target = placeOf(editor, namedIn(editor, change.on), holder);
  const what = `"${change.permission}" in ${labelOf(map, target)}`;
  const who = editor.labelOf(holder);
  const resources = resourcesOf(map, target);
  const touched = {
    principals: resources.map((resource) => holderIn(map, holder, resource)),
    resources,
    holders: [],
  };
  if (change.change === 'add-grant') {
    const permission = givablePermission(map, target, change.permission);
    if (permission === undefined) throw impossible(`Nobody can be given ${what}.`);
    if (!takes(typeOf(map, target), editor.nodeOf(holder))) {
      throw impossible(`${who} cannot be given ${what} directly.`);
    }
    const isOwner =
      permission.name === ownItem.name && alike(typeOf(map, target)) === 'jira:filter';
    if (isOwner && editor.nodeOf(holder).type !== 'account') {
      throw impossible(`${who} cannot own ${labelOf(map, target)}: only an account can.`);
    }
    editor.addGrant({ holder, target, permission: editor.permission(permission) });
    return { ...touched, sentence: `Give ${who} ${what}.` };
  }
  const wanted = selectionOf(map, change.permission);
  const rows = [...rowsOf(map.grants.byTarget, target)].filter(
    (row) =>
      valueAt(map.grants.holders, row) === holder &&
      wanted !== undefined &&
      (valueAt(wanted.wanted, valueAt(map.grants.permissions, row)) & wanted.bits) !== 0,
  );
  if (rows.length === 0) {
    throw impossible(`There is nothing to take: ${who} does not hold ${what} itself.`);
  }
  for (const row of rows) editor.removeGrant(row);
  return { ...touched, sentence: `Take ${what} from ${who}.` };
}

/** Where the grants of somebody on a resource are: on the resource itself, or in the scheme it uses. */
function placeOf({ map }: MapEditor, named: number, holder: number): number {
  const scheme = valueAt(map.nodes.schemes, named);
  if (scheme < 0 || isScheme(map, named)) return named;
  const own = [...rowsOf(map.grants.byTarget, named)];
  if (own.some((row) => valueAt(map.grants.holders, row) === holder)) return named;
  return typeOf(map, named) === 'jira:project' ? scheme : named;
}
