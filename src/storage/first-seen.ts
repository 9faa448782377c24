import type { FirstSeenRegister, KeyValueStore, SliceName } from '../domain';
import { readBlob, writeBlob } from './blobs';

/** What earlier scans remember of a slice; undefined when none has read it. */
export async function readFirstSeen(
  kv: KeyValueStore,
  name: SliceName,
): Promise<FirstSeenRegister | undefined> {
  return (await readBlob(kv, `first-seen:${name}`)) as FirstSeenRegister | undefined;
}

export async function writeFirstSeen(
  kv: KeyValueStore,
  name: SliceName,
  register: FirstSeenRegister,
): Promise<void> {
  await writeBlob(kv, `first-seen:${name}`, register);
}
