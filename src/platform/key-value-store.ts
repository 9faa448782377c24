import { ForgeKvsAPIError, WhereConditions, kvs } from '@forge/kvs';
import type { BatchResult } from '@forge/kvs';
import type { KeyValueStore, StoredEntry } from '../domain';
import { inBatches } from './in-batches';
import { patiently } from './patiently';

/** Keys in one page of a query. Source: Forge docs, limits-kvs-ce, 2025-12-01 (largest page 100). */
const pageSize = 100;

/** Forge's key-value storage of the running installation, as a {@link KeyValueStore}. */
export const keyValueStore: KeyValueStore = {
  get: (key) => patiently(() => kvs.get(key)),

  async set(key, value, options) {
    const ttlSeconds = options?.ttlSeconds;
    await patiently(() =>
      ttlSeconds === undefined
        ? kvs.set(key, value)
        : kvs.set(key, value, { ttl: { value: ttlSeconds, unit: 'SECONDS' } }),
    );
  },

  async create(key, value) {
    try {
      await patiently(() => kvs.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' }));
      return true;
    } catch (error) {
      if (error instanceof ForgeKvsAPIError && error.code === 'KEY_CONFLICT') return false;
      throw error;
    }
  },

  delete: (key) => patiently(() => kvs.delete(key)),

  async list(prefix) {
    const entries: StoredEntry[] = [];
    let cursor: string | undefined;
    do {
      const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(pageSize);
      const next = cursor === undefined ? query : query.cursor(cursor);
      const page = await patiently(() => next.getMany());
      for (const { key, value } of page.results) entries.push({ key, value });
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  },

  async setMany(entries) {
    for (const batch of inBatches(entries)) {
      requireAllDone(await patiently(() => kvs.batchSet([...batch])));
    }
  },

  async deleteMany(keys) {
    for (const batch of inBatches(keys)) {
      requireAllDone(await patiently(() => kvs.batchDelete(batch.map((key) => ({ key })))));
    }
  },
};

/** @throws when the storage refused part of a batch, so that the step runs again. */
export function requireAllDone({ failedKeys }: BatchResult): void {
  const failed = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (failed !== undefined) {
    throw new Error(`Storage refused the key ${failed.key}: ${failed.error.message}`);
  }
}
