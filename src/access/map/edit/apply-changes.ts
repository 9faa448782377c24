import type { AccessChange } from '../../../contract';
import type { AccessMap } from '../access-map';
import { rowsOf, valueAt } from '../adjacency';
import { Reach } from '../questions/reach';
import { MapEditor } from './map-editor';
import { changeGrant } from './change-grant';
import { changeMember } from './change-member';
import { changePrincipal } from './change-principal';
import { changeRole } from './change-role';
import type { Touched } from './touched';

/** The map after some changes, and what to look at to tell what they mean. */
export interface Applied {
  readonly map: AccessMap;
  /** The changes as sentences. */
  readonly sentences: readonly string[];
  /** Principals whose access may be another. */
  readonly principals: ReadonlySet<number>;
  /** Resources on which it may be. */
  readonly resources: ReadonlySet<number>;
}

/**
 * Applies changes one after the other.
 * @throws {AppError} when one names something that does not exist, or takes away what is not there
 */
export function applyChanges(map: AccessMap, changes: readonly AccessChange[]): Applied {
  const editor = new MapEditor(map);
  const touched = changes.map((change) => apply(editor, change));
  const after = editor.build();
  const resources = new Set(touched.flatMap((one) => one.resources));
  for (const version of [map, after]) {
    const reach = new Reach(version);
    // What is new on the map is not on the old one.
    const known = (node: number) => node < version.nodes.count;
    for (const holder of touched.flatMap((one) => one.holders).filter(known)) {
      for (const resource of reach.of(holder).resources) resources.add(resource);
    }
  }
  for (const resource of resources) {
    for (const row of rowsOf(map.containment.byParent, resource)) {
      resources.add(valueAt(map.containment.children, row));
    }
  }
  return {
    map: after,
    sentences: touched.map(({ sentence }) => sentence),
    principals: new Set(touched.flatMap((one) => one.principals)),
    resources,
  };
}

function apply(editor: MapEditor, change: AccessChange): Touched {
  switch (change.change) {
    case 'remove-grant':
    case 'add-grant':
      return changeGrant(editor, change);
    case 'remove-member':
    case 'add-member':
      return changeMember(editor, change);
    case 'add-role':
    case 'remove-role':
      return changeRole(editor, change);
    case 'remove-principal':
    case 'add-account':
      return changePrincipal(editor, change);
  }
}
