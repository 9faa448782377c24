import type { AskedAt } from '../../contract';
import { AppError, snapshotOf } from '../../domain';
import type { Ports } from '../../domain';
import type { Dated } from '../../access/map/compare/comparison';
import { accessMapOf } from '../../access/map/from-snapshot';
import { mapSlices } from '../../access/map/from-snapshot/map-slices';
import { readSettings } from '../../storage/settings';
import { listSnapshots, readSnapshot } from '../../storage/snapshots';

/**
 * Loads a snapshot that is kept, and draws its access map. Drawn anew for each call: what a process remembers may belong to
 * another site.
 * @throws {AppError} `not-found` when no scan has ended yet, or the snapshot is not kept any more
 */
export async function askedMap(
  { keyValues }: Pick<Ports, 'keyValues'>,
  { at }: AskedAt,
): Promise<Dated> {
  const snapshots = await listSnapshots(keyValues);
  const newest = snapshots.at(-1);
  if (newest === undefined) {
    throw new AppError(
      'not-found',
      'No scan has ended yet, so there is nothing to ask: scan first.',
    );
  }
  const wanted =
    at === undefined ? newest : snapshots.find(({ takenAt }) => isSameTime(takenAt, at));
  const [data, settings] = await Promise.all([
    wanted && readSnapshot(keyValues, wanted, mapSlices),
    readSettings(keyValues),
  ]);
  if (data === undefined) {
    const asked = at ?? newest.takenAt;
    throw new AppError(
      'not-found',
      `The snapshot of ${asked} is not kept any more: choose another.`,
    );
  }
  const { ownApiKeyIds, thresholds } = settings;
  const { broadGroupMembers } = thresholds;
  const snapshot = snapshotOf(data);
  return { snapshot, map: accessMapOf(snapshot, { broadGroupMembers, ownApiKeyIds }) };
}

function isSameTime(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other);
}
