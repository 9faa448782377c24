import { z } from 'zod';
import type { KeyValueStore, SliceName } from '../domain';

const prefix = 'slice:';

/**
 * Which version of a slice is the last. `hash` is absent until the first one is complete; `replaced` = versions that
 * were the last before, or begun and perhaps never finished, whose content may still lie about.
 */
const pointerSchema = z.object({
  hash: z.string().exactOptional(),
  replaced: z.array(z.string()),
});

export type SlicePointer = z.output<typeof pointerSchema>;

export async function readPointer(
  kv: KeyValueStore,
  name: SliceName,
): Promise<SlicePointer | undefined> {
  const stored = await kv.get(`${prefix}${name}`);
  return stored === undefined ? undefined : pointerSchema.parse(stored);
}

export function writePointer(
  kv: KeyValueStore,
  name: SliceName,
  pointer: SlicePointer,
): Promise<void> {
  return kv.set(`${prefix}${name}`, pointer);
}

/** The pointers of all slices that were ever written. */
export async function readPointers(
  kv: KeyValueStore,
): Promise<ReadonlyMap<SliceName, SlicePointer>> {
  const stored = await kv.list(prefix);
  return new Map(
    stored.map(({ key, value }) => [
      key.slice(prefix.length) as SliceName,
      pointerSchema.parse(value),
    ]),
  );
}
