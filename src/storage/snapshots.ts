import { z } from 'zod';
import type { KeyValueStore, Slice, SliceName, SnapshotData } from '../domain';
import { readBlob, writeBlob } from './blobs';
import { readPointers, writePointer } from './slice-pointers';
import { deleteSliceVersion, readSliceVersion } from './slices';
import type { SliceVersion } from './slices';

const name = 'snapshots';

const dayMs = 86_400_000;

const keptSchema = z.object({
  scanId: z.string(),
  takenAt: z.string(),
  siteUrl: z.string(),
  /** The version of each slice. */
  slices: z.record(z.string(), z.string()),
});

/** `leaving` = contents that no snapshot has any more, and that may not be removed yet. */
const indexSchema = z.object({
  kept: z.array(keptSchema),
  leaving: z.array(z.object({ name: z.string(), hash: z.string() })),
});

export type KeptSnapshot = z.output<typeof keptSchema>;
type Index = z.output<typeof indexSchema>;

export interface SnapshotToKeep {
  readonly scanId: string;
  /** ISO-8601 UTC. */
  readonly takenAt: string;
  readonly siteUrl: string;
  /** Days after which a snapshot is forgotten. The newest is always kept. */
  readonly keepDays: number;
}

/**
 * Keeps the slices as they are now as a snapshot, and forgets what is too old. Contents are shared: a slice that many
 * snapshots have is stored once, and removed with the last of them. Killed at any moment, the next run clears up.
 */
export async function keepSnapshot(
  kv: KeyValueStore,
  { scanId, takenAt, siteUrl, keepDays }: SnapshotToKeep,
): Promise<void> {
  const pointers = await readPointers(kv);
  const before = await readIndex(kv);
  const slices: Record<string, string> = {};
  for (const [slice, { hash }] of pointers) if (hash !== undefined) slices[slice] = hash;
  const oldest = Date.parse(takenAt) - keepDays * dayMs;
  const others = before.kept.filter((snapshot) => snapshot.scanId !== scanId);
  const kept = [
    ...others.filter((snapshot) => Date.parse(snapshot.takenAt) >= oldest),
    { scanId, takenAt, siteUrl, slices },
  ].sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
  const candidates = [
    ...before.leaving,
    ...before.kept.flatMap(versionsOf),
    ...[...pointers].flatMap(([slice, { replaced }]) =>
      replaced.map((hash) => ({ name: slice, hash })),
    ),
  ];
  const leaving = unreferenced(candidates, kept.flatMap(versionsOf));
  await writeIndex(kv, { kept, leaving });
  for (const version of leaving) await deleteSliceVersion(kv, version as SliceVersion);
  for (const [slice, { hash, replaced }] of pointers) {
    if (hash !== undefined && replaced.length > 0) {
      await writePointer(kv, slice, { hash, replaced: [] });
    }
  }
  if (leaving.length > 0) await writeIndex(kv, { kept, leaving: [] });
}

/** What is kept, oldest first. */
export async function listSnapshots(kv: KeyValueStore): Promise<readonly KeptSnapshot[]> {
  return (await readIndex(kv)).kept;
}

/**
 * Loads what was kept of a scan, or only some slices of it. A slice that is missing was not collected then.
 * @returns undefined when the snapshot was forgotten meanwhile
 */
export async function readSnapshot(
  kv: KeyValueStore,
  { siteUrl, takenAt, slices }: KeptSnapshot,
  only?: ReadonlySet<SliceName>,
): Promise<SnapshotData | undefined> {
  const wanted = Object.entries(slices).filter(([name]) => only?.has(name as SliceName) ?? true);
  const loaded = await Promise.all(
    wanted.map(async ([slice, hash]): Promise<[string, Slice | undefined]> => {
      const version = { name: slice as SliceName, hash };
      return [slice, await readSliceVersion(kv, version)];
    }),
  );
  if (loaded.some(([, slice]) => slice === undefined)) return undefined;
  return { siteUrl, takenAt, slices: Object.fromEntries(loaded) };
}

function versionsOf({ slices }: KeptSnapshot): readonly { name: string; hash: string }[] {
  return Object.entries(slices).map(([slice, hash]) => ({ name: slice, hash }));
}

function unreferenced(
  candidates: Index['leaving'],
  referenced: Index['leaving'],
): Index['leaving'] {
  const held = new Set(referenced.map(keyOf));
  const distinct = new Map(candidates.map((version) => [keyOf(version), version]));
  return [...distinct].flatMap(([key, version]) => (held.has(key) ? [] : [version]));
}

function keyOf(version: { readonly name: string; readonly hash: string }): string {
  return `${version.name}:${version.hash}`;
}

async function readIndex(kv: KeyValueStore): Promise<Index> {
  const stored = await readBlob(kv, name);
  return stored === undefined ? { kept: [], leaving: [] } : indexSchema.parse(stored);
}

async function writeIndex(kv: KeyValueStore, index: Index): Promise<void> {
  await writeBlob(kv, name, index);
}
