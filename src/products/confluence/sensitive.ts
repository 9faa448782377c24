import type { Settings } from '../../contract';
import type { ConfluenceSpace } from '../../domain';
import type { CollectedSlices } from '../collector';

/** The spaces in use that settings call sensitive. Keys are compared without regard to case. */
export function sensitiveSpaces(
  slices: CollectedSlices,
  { sensitiveSpaces: named }: Settings,
): readonly ConfluenceSpace[] {
  const keys = new Set(named.map((key) => key.toUpperCase()));
  return slices
    .get('confluence.spaces')
    .items.filter(({ key, status }) => status === 'current' && keys.has(key.toUpperCase()));
}
