import type { KeyValueStore, Slice, SliceName } from '../domain';
import { readBlob, writeBlob } from './blobs';

/** Stores a finished slice. One that has not changed since the last scan is not written again. */
export async function writeSlice<N extends SliceName>(
  kv: KeyValueStore,
  name: N,
  slice: Slice<N>,
): Promise<void> {
  await writeBlob(kv, `slice:${name}`, slice);
}

/** The slice as the last scan that collected it left it. */
export async function readSlice<N extends SliceName>(
  kv: KeyValueStore,
  name: N,
): Promise<Slice<N> | undefined> {
  return (await readBlob(kv, `slice:${name}`)) as Slice<N> | undefined;
}
