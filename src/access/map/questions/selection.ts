import { accessWords } from '../../../contract';
import type { AccessWord } from '../../../contract';
import { everyWord, nameBit, wordBits } from '../access-map';
import type { AccessMap } from '../access-map';

/** Which permissions a question is about. */
export interface Selection {
  /** What is wanted on the resource itself, as bits. */
  readonly bits: number;
  /** By number of a permission, the bits by which it counts. */
  readonly wanted: Uint8Array;
}

/** The permissions of a word, or those a product calls so. Undefined when the map knows none of that name. */
export function selectionOf(map: AccessMap, asked: AccessWord): Selection;
export function selectionOf(map: AccessMap, asked: string): Selection | undefined;
export function selectionOf({ permissions }: AccessMap, asked: string): Selection | undefined {
  if (isWord(asked)) {
    return { bits: wordBits[asked], wanted: Uint8Array.from(permissions, ({ mask }) => mask) };
  }
  const wanted = Uint8Array.from(permissions, ({ name, mask }) =>
    name === asked ? mask | nameBit : 0,
  );
  return wanted.some((bits) => bits !== 0) ? { bits: everyWord, wanted } : undefined;
}

/** All permissions, also those that none of the words says. */
export function everything({ permissions }: AccessMap): Selection {
  return { bits: everyWord, wanted: Uint8Array.from(permissions, ({ mask }) => mask | nameBit) };
}

function isWord(text: string): text is AccessWord {
  return accessWords.some((word) => word === text);
}

/** The words in a sum of bits. */
export function wordsIn(mask: number): readonly AccessWord[] {
  return accessWords.filter((word) => (mask & wordBits[word]) !== 0);
}
