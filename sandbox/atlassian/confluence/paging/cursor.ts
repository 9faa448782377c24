import { createHash } from 'node:crypto';
import { badRequest } from '../../routing/problem';

/** What a cursor may be used with: the list it came from and the filters of that list. */
export interface CursorScope {
  readonly pathname: string;
  readonly query: URLSearchParams;
}

/** A token for the rest of a list from `offset` on. Opaque, and valid only with the path and filters it was made for. */
export function makeCursor(scope: CursorScope, offset: number): string {
  return Buffer.from(JSON.stringify({ at: offset, of: scopeMark(scope) })).toString('base64url');
}

/** Where a cursor stands. @throws Problem 400 when it is malformed or belongs to another list */
export function readCursor(scope: CursorScope, cursor: string): number {
  const found = /^\{"at":(\d+),"of":"([0-9a-f]+)"\}$/.exec(
    Buffer.from(cursor, 'base64url').toString('utf8'),
  );
  if (found === null) throw badRequest('The cursor is malformed: use the one of the previous page');
  if (found[2] !== scopeMark(scope))
    throw badRequest(
      'The cursor belongs to another request: keep path and filters of the first page',
    );
  return Number(found[1]);
}

function scopeMark({ pathname, query }: CursorScope): string {
  const filters = [...query].filter(([name]) => name !== 'cursor' && name !== 'limit').sort();
  return createHash('sha256')
    .update(JSON.stringify([pathname, filters]))
    .digest('hex')
    .slice(0, 16);
}
