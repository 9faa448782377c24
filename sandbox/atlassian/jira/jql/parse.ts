import { Problem } from '../../routing/problem';
import { createReader, type Reader } from './reader';
import { tokenise } from './tokens';

export type Condition =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly type: 'not'; readonly part: Condition }
  | {
      readonly type: 'clause';
      readonly field: string;
      readonly operator: Operator;
      readonly values: readonly Value[];
    };

export type Operator = '=' | '!=' | '~' | '!~' | 'in' | 'not in' | 'is' | 'is not';

/** `EMPTY`, a function such as `currentUser()`, or plain text. */
export interface Value {
  readonly type: 'empty' | 'function' | 'text';
  readonly text: string;
}

export interface Query {
  /** Absent for a query that restricts nothing. */
  readonly condition?: Condition;
  readonly orderBy: readonly { readonly field: string; readonly descending: boolean }[];
}

/** Reads JQL: clauses joined by AND, OR, NOT and parentheses, and ORDER BY. @throws Problem 400 or 501 */
export function parseJql(jql: string): Query {
  const reader = createReader(tokenise(jql));
  const bare = reader.done() || reader.sees('order');
  const condition = bare ? undefined : anyOf(reader);
  const orderBy = ordering(reader);
  if (!reader.done()) throw reader.unexpected('AND, OR or ORDER BY');
  return condition === undefined ? { orderBy } : { condition, orderBy };
}

function anyOf(reader: Reader): Condition {
  const parts = [allOf(reader)];
  while (reader.takes('or')) parts.push(allOf(reader));
  return joined('or', parts);
}

function allOf(reader: Reader): Condition {
  const parts = [one(reader)];
  while (reader.takes('and')) parts.push(one(reader));
  return joined('and', parts);
}

function joined(type: 'and' | 'or', parts: readonly Condition[]): Condition {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { type, parts };
}

function one(reader: Reader): Condition {
  if (reader.takes('not')) return { type: 'not', part: one(reader) };
  if (reader.takes('(')) {
    const inner = anyOf(reader);
    if (!reader.takes(')')) throw reader.unexpected("')'");
    return inner;
  }
  const field = reader.operand('a field name');
  const operator = operatorOf(reader);
  const many = operator === 'in' || operator === 'not in';
  return {
    type: 'clause',
    field: field.value,
    operator,
    values: many ? list(reader) : [value(reader)],
  };
}

function operatorOf(reader: Reader): Operator {
  for (const symbol of ['=', '!=', '~', '!~'] as const) if (reader.takes(symbol)) return symbol;
  for (const symbol of ['<', '>', '<=', '>='])
    if (reader.takes(symbol))
      throw new Problem(
        501,
        `The sandbox does not simulate the JQL operator ${symbol}. Add it in sandbox/atlassian/jira/jql.`,
      );
  if (reader.takes('in')) return 'in';
  if (reader.takes('is')) return reader.takes('not') ? 'is not' : 'is';
  if (reader.takes('not')) {
    if (reader.takes('in')) return 'not in';
    throw reader.unexpected('IN');
  }
  throw reader.unexpected('an operator');
}

function list(reader: Reader): readonly Value[] {
  if (!reader.takes('(')) throw reader.unexpected("'('");
  const values = [value(reader)];
  while (reader.takes(',')) values.push(value(reader));
  if (!reader.takes(')')) throw reader.unexpected("')'");
  return values;
}

function value(reader: Reader): Value {
  const token = reader.operand('a value');
  if (token.type === 'text') return { type: 'text', text: token.value };
  if (['empty', 'null'].includes(token.value.toLowerCase())) return { type: 'empty', text: '' };
  if (!reader.takes('(')) return { type: 'text', text: token.value };
  if (!reader.takes(')')) throw reader.unexpected("')'");
  return { type: 'function', text: `${token.value}()` };
}

function ordering(reader: Reader): Query['orderBy'] {
  if (!reader.takes('order')) return [];
  if (!reader.takes('by')) throw reader.unexpected('BY');
  const fields: { field: string; descending: boolean }[] = [];
  do {
    const field = reader.operand('a field name');
    const descending = reader.takes('desc');
    if (!descending) reader.takes('asc');
    fields.push({ field: field.value, descending });
  } while (reader.takes(','));
  return fields;
}
