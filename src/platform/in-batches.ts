/** Most keys in one batch call. Source: Forge docs, limits-kvs-ce, 2025-12-01. */
const maxBatch = 25;

/** Splits a list into the batches that Forge storage accepts, in order. */
export function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += maxBatch) {
    yield items.slice(start, start + maxBatch);
  }
}
