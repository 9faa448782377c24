import type { Limit } from '../limit';

const page = { source: 'limits-kvs-ce', date: '2025-12-01' } as const;

/** Forge's limits of the key-value store and the custom entity store, for each installation. */
export const kvsLimits = {
  keyLength: { value: 500, unit: 'characters', ...page },
  valueSize: { value: 240 * 1024, unit: 'bytes', ...page },
  depth: { value: 31, unit: 'levels', ...page },
  requestsPerSecond: { value: 1_000, unit: 'requests', ...page },
  readsPerMinute: { value: 4_000, unit: 'units', ...page },
  writesPerMinute: { value: 4_000, unit: 'units', ...page },
  /** What one unit of reading or writing holds; a request is rounded up. */
  unitSize: { value: 10 * 1024, unit: 'bytes', ...page },
  batchKeys: {
    value: 25,
    unit: 'keys',
    source: 'storage-reference/entities-batch',
    date: '2025-12-01',
  },
  batchSize: {
    value: 4 * 1024 * 1024,
    unit: 'bytes',
    source: 'storage-reference/entities-batch',
    date: '2025-12-01',
  },
  transactionOperations: { value: 25, unit: 'operations', ...page },
  transactionSize: { value: 4 * 1024 * 1024, unit: 'bytes', ...page },
  entities: { value: 20, unit: 'entities', ...page },
  indexesPerEntity: { value: 7, unit: 'indexes', ...page },
  attributesPerEntity: { value: 50, unit: 'attributes', ...page },
  entityNameLength: { value: 60, unit: 'characters', ...page },
  indexNameLength: { value: 50, unit: 'characters', ...page },
  attributeNameLength: { value: 30, unit: 'characters', ...page },
  rangeSize: { value: 900, unit: 'bytes', ...page },
  partitionSize: { value: 1_700, unit: 'bytes', ...page },
  conditions: { value: 100, unit: 'conditions', ...page },
  pageSize: {
    value: 100,
    unit: 'rows',
    source: 'storage-reference/entities-api-query',
    date: '2025-12-01',
  },
  defaultPageSize: {
    value: 10,
    unit: 'rows',
    source: 'storage-reference/entities-api-query',
    date: '2025-12-01',
  },
  timeToLive: {
    value: 365 * 24 * 60 * 60 * 1000,
    unit: 'milliseconds',
    source: 'storage-reference/kvs-api',
    date: '2026-08-22',
  },
} as const satisfies Record<string, Limit>;

/** What a key may look like. Source: Forge docs, limits-kvs-ce, 2025-12-01. */
export const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
