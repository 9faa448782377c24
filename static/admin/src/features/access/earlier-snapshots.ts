import type { AccessSnapshot } from '../../../../../src/contract';

/** The snapshots that came before the one that is asked, the newest first. `at` is null for the newest of all. */
export function earlierSnapshots(
  snapshots: readonly AccessSnapshot[],
  at: string | null,
): readonly AccessSnapshot[] {
  return at === null
    ? snapshots.slice(1)
    : snapshots.filter(({ takenAt }) => Date.parse(takenAt) < Date.parse(at));
}
