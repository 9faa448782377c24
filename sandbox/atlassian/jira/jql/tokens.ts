import { badRequest } from '../../routing/problem';

/** A piece of a JQL text. A quoted text is never a keyword or a function. */
export interface Token {
  readonly type: 'word' | 'text' | 'symbol';
  readonly value: string;
  /** Where it stands, counted from 1. */
  readonly at: number;
}

const pattern =
  /\s*(?:(?<symbol>!=|!~|<=|>=|[=~<>(),])|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|(?<word>[^\s=~<>(),"'!]+))/gy;

/** Cuts JQL into tokens. @throws Problem 400 where it is not JQL */
export function tokenise(jql: string): readonly Token[] {
  const tokens: Token[] = [];
  const text = jql.trimEnd();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex + 1;
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined)
      throw badRequest(
        `Error in the JQL Query: The character '${text.charAt(at - 1)}' is not expected. (line 1, character ${String(at)})`,
      );
    const quoted = groups.double ?? groups.single;
    if (quoted !== undefined) tokens.push({ type: 'text', value: unescape(quoted), at });
    else if (groups.symbol !== undefined) tokens.push({ type: 'symbol', value: groups.symbol, at });
    else tokens.push({ type: 'word', value: groups.word ?? '', at });
  }
  return tokens;
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
