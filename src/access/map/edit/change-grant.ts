import type { AccessChange } from '../../../contract';
import type { Permission } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { isScheme, typeOf } from '../node-facts';
import { resourcesOf } from '../questions/held-grants';
import { holderIn } from '../questions/holders';
import { selectionOf } from '../questions/selection';
import { labelOf } from '../tell/labels';
import { usualPermission } from '../usual-permissions';
import type { MapEditor } from './map-editor';
import { impossible, namedIn } from './named-in';
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
    const permission = editor.permission(permissionFor(editor, target, change.permission));
    editor.addGrant({ holder, target, permission });
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

function permissionFor({ map }: MapEditor, target: number, asked: string): Permission {
  const usual = usualPermission(typeOf(map, target), asked);
  const permission = usual ?? map.permissions.find(({ name }) => name === asked);
  if (permission !== undefined) return permission;
  throw impossible(`Nobody can be given "${asked}" in ${labelOf(map, target)}.`);
}
