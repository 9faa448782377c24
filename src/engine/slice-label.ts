import type { SliceName } from '../domain';

/** A slice's name for people: `confluence.spaceGrants` is "Confluence space grants". */
export function sliceLabel(name: SliceName): string {
  const words = name.replace('.', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
