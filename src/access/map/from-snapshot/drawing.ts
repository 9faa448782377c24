import type { Slice, SliceName, Slices, Snapshot } from '../../../domain';
import { gapsByResource, listGapOf } from '../../unseen';
import type { MapBuilder } from '../map-builder';

/** What is being drawn from which snapshot. */
export interface Drawing {
  readonly builder: MapBuilder;
  readonly snapshot: Snapshot;
  /** A group is broad above this number of members. */
  readonly broadGroupMembers: number;
  /** Ids of organization keys that the scan itself uses, as far as the settings name them. */
  readonly ownApiKeyIds: readonly string[];
}

/** The items of a slice; none when it was not collected. */
export function itemsOf<N extends SliceName>({ snapshot }: Drawing, name: N): readonly Slices[N][] {
  return snapshot.slice(name)?.items ?? [];
}

/** A slice for lookups that need one. One that was not collected says that it is incomplete. */
export function sliceOf<N extends SliceName>(
  { snapshot }: Pick<Drawing, 'snapshot'>,
  name: N,
): Slice<N> {
  return snapshot.slice(name) ?? { items: [], gaps: [notCollected] };
}

const notCollected = {
  code: 'depends-on-unseen',
  reason: 'It was not collected',
  source: 'snapshot',
} as const;

interface Limited {
  /** Where the limit is told when the list itself is incomplete, or `everywhere`. */
  readonly site: number;
  /** The node that a gap hides something of; undefined when it is not on the map. */
  readonly nodeOf: (resourceId: string) => number | undefined;
}

/** Writes the gaps of a slice down as limits of what it tells about. */
export function limitBy(
  { builder, snapshot }: Drawing,
  name: SliceName,
  { site, nodeOf }: Limited,
): void {
  const slice = snapshot.slice(name);
  if (slice === undefined) return;
  const listGap = listGapOf(slice);
  if (listGap !== undefined) builder.limit(site, sentence(listGap.reason));
  for (const [resourceId, { reason }] of gapsByResource(slice)) {
    builder.limit(nodeOf(resourceId) ?? site, sentence(reason));
  }
}

/** A reason that ends as a sentence does. */
export function sentence(reason: string): string {
  return reason.endsWith('.') ? reason : `${reason}.`;
}
