import { createHash } from 'node:crypto';
import { z } from 'zod';
import { refuse } from './kvs-error';
import { kvsLimits } from './limits';
import { describeRecord } from './records';
import type { QueryRequest } from './requests';
import type { Storage } from './single';

const cursorSchema = z.object({ query: z.string(), after: z.string() });

function fingerprint(query: unknown): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 12);
}

/** A cursor after the item known by `after`. It only continues the same query. */
export function encodeCursor(query: unknown, after: string): string {
  return Buffer.from(JSON.stringify({ query: fingerprint(query), after })).toString('base64url');
}

/** @throws KvsError when the cursor is not of this query */
export function decodeCursor(query: unknown, cursor: string): string {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const parsed = cursorSchema.parse(decoded);
    if (parsed.query === fingerprint(query)) return parsed.after;
  } catch {
    // Refused below, whatever is wrong with it.
  }
  throw refuse('INVALID_CURSOR', 'The cursor does not belong to this query.');
}

/** Plain keys that begin with a prefix, a page at a time, sorted by key. @throws KvsError */
export function queryPlain({ records }: Storage, { limit, after, where, options }: QueryRequest) {
  const size = limit ?? kvsLimits.defaultPageSize.value;
  if (!Number.isInteger(size) || size < 1 || size > kvsLimits.pageSize.value) {
    throw refuse('LIST_QUERY_LIMIT_EXCEEDED', 'Limit for list query should be below 100.');
  }
  if (where.length > 1) {
    throw refuse('QUERY_WHERE_INVALID', 'KVS queries should contain only a single "where" clause.');
  }
  const [clause] = where;
  if (clause !== undefined && clause.property !== 'key') {
    throw refuse('QUERY_WHERE_FIELD_INVALID', 'The specified field is not supported for filters.');
  }
  if (clause !== undefined && clause.condition !== 'BEGINS_WITH') {
    throw refuse(
      'INVALID_FILTER_CONDITION',
      'The specified condition is not supported for filters.',
    );
  }
  const prefix = clause === undefined ? '' : String(clause.values[0] ?? '');
  const start = after === undefined ? '' : decodeCursor({ prefix }, after);

  const found = [...records.entries('plain')]
    .filter(([key]) => key.startsWith(prefix) && key > start)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const page = found.slice(0, size);
  const last = page.at(-1);
  const data = page.map(([key, record]) => describeRecord(key, record, options.metadataFields));
  return found.length > size && last !== undefined
    ? { data, cursor: encodeCursor({ prefix }, last[0]) }
    : { data };
}
