import type { KeyValueStore, StoredEntry } from '../key-value-store';

/** Largest value in bytes, and what keys look like. Source: Forge docs, limits-kvs-ce, 2025-12-01. */
const maxValueBytes = 240 * 1024;
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]{1,500}$/;

/** A {@link KeyValueStore} in memory that refuses what Forge refuses, and counts writes. */
export interface MemoryKeyValueStore extends KeyValueStore {
  /** Everything stored, by key, sorted. */
  entries(): readonly StoredEntry[];
  /** Values written since the beginning. */
  readonly writes: number;
  /** Lets `count` more writes through, then fails every further one, as a killed function would. */
  failAfter(count: number): void;
  /** Ends what {@link failAfter} began. */
  recover(): void;
}

export function memoryKeyValueStore(): MemoryKeyValueStore {
  const values = new Map<string, string>();
  let writes = 0;
  let writesLeft = Infinity;

  function change(key: string, apply: () => void): void {
    if (!keyPattern.test(key)) throw new Error(`Not a storage key: ${key}`);
    if (writesLeft <= 0) throw new Error('The function was killed.');
    writesLeft -= 1;
    writes += 1;
    apply();
  }

  function put(key: string, value: unknown): void {
    const json = JSON.stringify(value);
    if (Buffer.byteLength(json) > maxValueBytes) throw new Error(`The value of ${key} is too big.`);
    change(key, () => values.set(key, json));
  }

  function read(key: string): unknown {
    const json = values.get(key);
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  }

  function sorted(prefix: string): StoredEntry[] {
    const keys = [...values.keys()].filter((key) => key.startsWith(prefix)).sort();
    return keys.map((key) => ({ key, value: read(key) }));
  }

  return {
    get: (key) => Promise.resolve(read(key)),
    set: async (key, value) => {
      await Promise.resolve();
      put(key, value);
    },
    create: async (key, value) => {
      await Promise.resolve();
      if (values.has(key)) return false;
      put(key, value);
      return true;
    },
    delete: async (key) => {
      await Promise.resolve();
      change(key, () => values.delete(key));
    },
    list: (prefix) => Promise.resolve(sorted(prefix)),
    setMany: async (entries) => {
      await Promise.resolve();
      for (const { key, value } of entries) put(key, value);
    },
    deleteMany: async (keys) => {
      await Promise.resolve();
      for (const key of keys) change(key, () => values.delete(key));
    },
    entries: () => sorted(''),
    get writes() {
      return writes;
    },
    failAfter: (count) => {
      writesLeft = count;
    },
    recover: () => {
      writesLeft = Infinity;
    },
  };
}
