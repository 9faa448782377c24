import type { Slice, Snapshot } from '../../../domain';
import { listGapOf } from '../../unseen';
import { sentence } from './drawing';
import { sliceWords } from './map-slices';
import type { MapSlice } from './map-slices';

/** True for what was not collected, or is of a product that is not there. */
export function isAbsent(slice: Slice | undefined): boolean {
  const code = slice && listGapOf(slice)?.code;
  return slice === undefined || code === 'not-connected' || code === 'not-installed';
}

/** Why there may be more in a list than a snapshot has, as a sentence; undefined when there is not. */
export function whyIncomplete(snapshot: Snapshot, name: MapSlice): string | undefined {
  const slice = snapshot.slice(name);
  if (slice === undefined) return `${sliceWords[name]} was not collected.`;
  const gap = listGapOf(slice);
  return gap && sentence(gap.reason);
}
