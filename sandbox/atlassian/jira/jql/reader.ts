import { badRequest } from '../../routing/problem';
import type { Token } from './tokens';

export type Reader = ReturnType<typeof createReader>;

/** Reads tokens from left to right. Keywords count in any case, and never when quoted. */
export function createReader(tokens: readonly Token[]) {
  let next = 0;
  const peek = () => tokens[next];
  const sees = (keyword: string) => {
    const token = peek();
    return token !== undefined && token.type !== 'text' && token.value.toLowerCase() === keyword;
  };
  const unexpected = (expected: string) => {
    const token = peek();
    return badRequest(
      token === undefined
        ? `Error in the JQL Query: Expecting ${expected} before the end of the query.`
        : `Error in the JQL Query: Expecting ${expected} but got '${token.value}'. (line 1, character ${String(token.at)})`,
    );
  };
  return {
    sees,
    unexpected,
    done: () => next >= tokens.length,
    /** Steps over a keyword or symbol if it is next. */
    takes: (keyword: string) => {
      const found = sees(keyword);
      if (found) next += 1;
      return found;
    },
    /** The next name or text. @throws Problem 400 when there is none */
    operand: (expected: string) => {
      const token = peek();
      if (token === undefined || token.type === 'symbol') throw unexpected(expected);
      next += 1;
      return token;
    },
  };
}
