import type {
  EntityFilter,
  EntityName,
  EntityPage,
  EntityQuery,
  EntityStore,
} from '../entity-store';
import { entityDefinitions } from './entity-definitions';

type Row = Readonly<Record<string, unknown>>;

/**
 * An {@link EntityStore} in memory. Like Forge's it refuses attributes and indexes the manifest does not declare, joins
 * conditions by `and` or by `or` but never both, and may stop a page early while there is more.
 */
export interface MemoryEntityStore extends EntityStore {
  /** Every row of an entity, by key, sorted. */
  rows(entity: EntityName): readonly { readonly key: string; readonly value: unknown }[];
  /** Queries made since the beginning. */
  readonly queries: readonly EntityQuery[];
  /** Rows written since the beginning. */
  readonly writes: number;
  /** Lets `count` more rows through, then fails every further write, as a killed function would. */
  failAfter(count: number): void;
  recover(): void;
}

/** @param scanned rows a query looks at before it ends its page, matching or not */
export function memoryEntityStore({ scanned = Infinity } = {}): MemoryEntityStore {
  const tables: Record<EntityName, Map<string, string>> = { finding: new Map(), scan: new Map() };
  const queries: EntityQuery[] = [];
  let writes = 0;
  let writesLeft = Infinity;

  function put(entity: EntityName, key: string, value: object): void {
    const stray = Object.keys(value).find((name) => !isDeclared(entity, name));
    if (stray !== undefined) throw new Error(`The manifest declares no ${entity}.${stray}.`);
    if (writesLeft <= 0) throw new Error('The function was killed.');
    writesLeft -= 1;
    writes += 1;
    tables[entity].set(key, JSON.stringify(value));
  }

  function read(entity: EntityName, key: string): Row | undefined {
    const json = tables[entity].get(key);
    return json === undefined ? undefined : (JSON.parse(json) as Row);
  }

  function rows(entity: EntityName): { key: string; value: Row }[] {
    const keys = [...tables[entity].keys()].sort();
    return keys.map((key) => ({ key, value: read(entity, key) ?? {} }));
  }

  function query(request: EntityQuery): EntityPage {
    queries.push(request);
    const { entity, partition, sort, limit, cursor } = request;
    const index = entityDefinitions[entity].indexes.find(({ name }) => name === request.index);
    if (index === undefined) throw new Error(`The manifest declares no index ${request.index}.`);
    if (limit < 1 || limit > 100) throw new Error(`A page has 1–100 rows, not ${String(limit)}.`);
    const sign = sort === 'ascending' ? 1 : -1;
    const list = rows(entity)
      .filter(({ value }) => index.partition.every((name, at) => value[name] === partition[at]))
      .sort((a, b) => sign * compare(a.value[index.range], b.value[index.range]));
    const start = cursor === undefined ? 0 : Number(cursor);
    const entries: { key: string; value: unknown }[] = [];
    let at = start;
    for (; at < list.length && entries.length < limit && at - start < scanned; at += 1) {
      const row = list[at];
      if (row !== undefined && matches(row.value, request)) entries.push(row);
    }
    return at < list.length ? { entries, cursor: String(at) } : { entries };
  }

  return {
    get: (entity, key) => Promise.resolve(read(entity, key)),
    set: async (entity, key, value) => {
      await Promise.resolve();
      put(entity, key, value);
    },
    setMany: async (entity, entries) => {
      await Promise.resolve();
      for (const { key, value } of entries) put(entity, key, value);
    },
    delete: async (entity, key) => {
      await Promise.resolve();
      tables[entity].delete(key);
    },
    query: async (request) => {
      await Promise.resolve();
      return query(request);
    },
    rows,
    queries,
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

function isDeclared(entity: EntityName, attribute: string): boolean {
  return entityDefinitions[entity].attributes.includes(attribute);
}

function compare(a: unknown, b: unknown): number {
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Forge's filter is one list joined by one word; `or` is dropped when there is an `and`, as the adapter does. */
function matches(row: Row, { entity, and = [], or = [] }: EntityQuery): boolean {
  const stray = [...and, ...or].find(({ attribute }) => !isDeclared(entity, attribute));
  if (stray !== undefined) throw new Error(`The manifest declares no ${stray.attribute}.`);
  if (and.length > 0) return and.every((filter) => holds(row, filter));
  return or.length === 0 || or.some((filter) => holds(row, filter));
}

function holds(row: Row, { attribute, condition, value }: EntityFilter): boolean {
  const actual = row[attribute];
  switch (condition) {
    case 'equals':
      return actual === value;
    case 'contains':
      return typeof actual === 'string' && actual.includes(String(value));
    case 'begins-with':
      return typeof actual === 'string' && actual.startsWith(String(value));
    case 'at-least':
      return compare(actual, value) >= 0;
    case 'at-most':
      return compare(actual, value) <= 0;
  }
}
