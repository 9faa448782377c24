/** Key-value storage of one installation. Values are JSON of at most 240 KiB; keys match `[a-zA-Z0-9:._\s-#]{1,500}`. */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, options?: { readonly ttlSeconds?: number }): Promise<void>;
  /** Writes only if the key is free. Returns false, and changes nothing, when it is taken. */
  create(key: string, value: unknown): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** Every entry whose key begins with `prefix`, sorted by key. Pages are followed to the end. */
  list(prefix: string): Promise<readonly StoredEntry[]>;
  /** Writes many entries. Not atomic, safe to repeat. */
  setMany(entries: readonly StoredEntry[]): Promise<void>;
  deleteMany(keys: readonly string[]): Promise<void>;
}

export interface StoredEntry {
  readonly key: string;
  readonly value: unknown;
}
