import type { KeyValueStore, Slice, SliceName } from '../domain';
import { deleteBlob, readBlob, writeBlob } from './blobs';
import { contentHash } from './content-hash';
import { readPointer, writePointer } from './slice-pointers';

/** What a slice held at some time: its content is stored once, under what it is, however many snapshots have it. */
export interface SliceVersion {
  readonly name: SliceName;
  readonly hash: string;
}

/** Stores a finished slice. One that has not changed since the last scan is not written again. */
export async function writeSlice<N extends SliceName>(
  kv: KeyValueStore,
  name: N,
  slice: Slice<N>,
): Promise<void> {
  const hash = contentHash(slice);
  const before = await readPointer(kv, name);
  if (before?.hash === hash) return;
  const replaced = before?.replaced ?? [];
  // Names the content before it exists, so that whoever comes after a crash can clear it.
  await writePointer(kv, name, { ...before, replaced: distinct([...replaced, hash]) });
  await writeBlob(kv, contentKey({ name, hash }), slice);
  const older = before?.hash === undefined ? [] : [before.hash];
  await writePointer(kv, name, {
    hash,
    replaced: distinct([...replaced, ...older]).filter((other) => other !== hash),
  });
}

/** The slice as the last scan that collected it left it. */
export async function readSlice<N extends SliceName>(
  kv: KeyValueStore,
  name: N,
): Promise<Slice<N> | undefined> {
  const hash = (await readPointer(kv, name))?.hash;
  if (hash === undefined) return undefined;
  const slice = await readSliceVersion(kv, { name, hash });
  // The content vanishes under a reader when the slice is replaced meanwhile.
  return slice ?? ((await readPointer(kv, name))?.hash === hash ? undefined : readSlice(kv, name));
}

/** The slice as it was in that version; undefined when it is kept no more. */
export async function readSliceVersion<N extends SliceName>(
  kv: KeyValueStore,
  version: { readonly name: N; readonly hash: string },
): Promise<Slice<N> | undefined> {
  return (await readBlob(kv, contentKey(version))) as Slice<N> | undefined;
}

/** Removes the content of a version. Safe to repeat. */
export async function deleteSliceVersion(kv: KeyValueStore, version: SliceVersion): Promise<void> {
  await deleteBlob(kv, contentKey(version));
}

function distinct(hashes: readonly string[]): string[] {
  return [...new Set(hashes)];
}

function contentKey({ name, hash }: SliceVersion): string {
  return `slice-content:${name}:${hash}`;
}
