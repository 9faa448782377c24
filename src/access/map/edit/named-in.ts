import { AppError } from '../../../domain';
import { nodeNamed, parsedName } from '../find-node';
import { capitalized } from '../tell/labels';
import type { MapEditor } from './map-editor';

/**
 * The node that `type/id` names on the map, or among what was added to it.
 * @throws {AppError} when neither knows it
 */
export function namedIn(editor: MapEditor, text: string): number {
  const { type, id } = parsedName(text);
  return editor.findNew(type, id) ?? nodeNamed(editor.map, text);
}

/** A change that cannot be made, because what it takes away is not there, or cannot be. */
export function impossible(sentence: string): AppError {
  return new AppError('invalid', capitalized(sentence));
}
