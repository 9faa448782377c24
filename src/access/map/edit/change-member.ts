import type { AccessChange, AccessNodeType } from '../../../contract';
import type { MembershipKind } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { labelInPlace, labelOf } from '../tell/labels';
import { typeOf } from '../node-facts';
import type { MapEditor } from './map-editor';
import { impossible, namedIn } from './named-in';
import { takes } from './takers';
import type { Touched } from './touched';

type MemberChange = Extract<AccessChange, { change: 'remove-member' | 'add-member' }>;

/** How a principal comes to be in another of a type; nobody can be put into anything else. */
const kinds: Readonly<Partial<Record<AccessNodeType, MembershipKind>>> = {
  group: 'member',
  'jira:role-in-project': 'actor',
  'confluence:role-in-space': 'actor',
};

/** Puts somebody into a group or role, or takes them out. */
export function changeMember(editor: MapEditor, { change, member, of }: MemberChange): Touched {
  const child = namedIn(editor, member);
  const parent = namedIn(editor, of);
  const where = labelInPlace(editor.map, parent);
  const touched = { principals: [child], resources: [], holders: [parent] };
  if (change === 'remove-member') {
    removeMembership(editor, child, parent);
    return { ...touched, sentence: `Take ${editor.labelOf(child)} out of ${where}.` };
  }
  const kind = kinds[typeOf(editor.map, parent)];
  if (kind === undefined) throw impossible(`Nobody can be put into ${where} by hand.`);
  requireTaker(editor, { who: child, type: typeOf(editor.map, parent), where });
  editor.addMembership(child, parent, kind);
  return { ...touched, sentence: `Put ${editor.labelOf(child)} into ${where}.` };
}

interface Joining {
  readonly who: number;
  /** Type of what is to have them in it, and its name. */
  readonly type: AccessNodeType;
  readonly where: string;
}

/** @throws {AppError} when the product does not let somebody of this kind in */
export function requireTaker(editor: MapEditor, { who, type, where }: Joining): void {
  if (takes(type, editor.nodeOf(who))) return;
  throw impossible(`${editor.labelOf(who)} cannot be put into ${where}.`);
}

/** @throws {AppError} when it is not in there, or is so by nature */
export function removeMembership(editor: MapEditor, child: number, parent: number): void {
  const { map } = editor;
  const { memberships } = map;
  const row =
    child < map.nodes.count
      ? rowsOf(memberships.byChild, child).find(
          (one) => valueAt(memberships.parents, one) === parent,
        )
      : undefined;
  if (row === undefined) {
    throw impossible(
      `${editor.labelOf(child)} is not known to be in ${labelOf(map, parent)} itself, so it cannot be taken out.`,
    );
  }
  editor.removeMembership(row);
}
