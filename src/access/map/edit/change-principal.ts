import type { AccessChange, AccessNodeType } from '../../../contract';
import { nodeFlags } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { parsedName } from '../find-node';
import { typeOf } from '../node-facts';
import { resourcesOf } from '../questions/held-grants';
import type { MapEditor } from './map-editor';
import { impossible, namedIn } from './named-in';
import type { Touched } from './touched';

type PrincipalChange = Extract<AccessChange, { change: 'remove-principal' | 'add-account' }>;

const removable: ReadonlySet<AccessNodeType> = new Set<AccessNodeType>([
  'account',
  'group',
  'org:api-token',
  'org:api-key',
  'bitbucket:deploy-key',
]);

/** Takes a principal off the map with all it holds, or puts an account on it that is in nothing yet. */
export function changePrincipal(
  editor: MapEditor,
  { change, principal }: PrincipalChange,
): Touched {
  return change === 'add-account' ? addAccount(editor, principal) : remove(editor, principal);
}

/** A new account is somebody on the internet, like everybody. */
function addAccount(editor: MapEditor, principal: string): Touched {
  const { type, id } = parsedName(principal);
  const known = editor.findNew(type, id) ?? editor.map.nodes.find(type, id);
  if (type !== 'account') throw impossible(`${principal} is no account.`);
  if (known !== undefined) throw impossible(`The access map has ${principal} already.`);
  const node = editor.addNode({ type, id, name: id, flags: nodeFlags.known });
  const anyone = editor.map.nodes.find('audience', 'anyone');
  if (anyone !== undefined) editor.addMembership(node, anyone, 'includes');
  return { sentence: `Add account ${id}.`, principals: [node], resources: [], holders: [node] };
}

function remove(editor: MapEditor, principal: string): Touched {
  const { map } = editor;
  const node = namedIn(editor, principal);
  const who = editor.labelOf(node);
  if (node >= map.nodes.count || !removable.has(typeOf(map, node))) {
    throw impossible(`${who} cannot be removed.`);
  }
  const { memberships, grants } = map;
  const members = [...rowsOf(memberships.byParent, node)];
  const up = [...rowsOf(memberships.byChild, node)];
  const held = [...rowsOf(grants.byHolder, node)];
  for (const row of [...members, ...up]) editor.removeMembership(row);
  for (const row of held) editor.removeGrant(row);
  return {
    sentence: `Remove ${who}.`,
    principals: [node],
    resources: held.flatMap((row) => resourcesOf(map, valueAt(grants.targets, row))),
    holders: [node],
  };
}
