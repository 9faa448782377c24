import { badRequest } from '../../routing/problem';

/** A search for words in one space. */
export interface TextQuery {
  readonly spaceKey: string;
  readonly types: readonly string[];
  /** Each in lower case, any of which is enough; a phrase is words in a row. */
  readonly phrases: readonly string[];
}

const string = String.raw`"((?:[^"\\]|\\.)*)"`;
const whole = new RegExp(
  String.raw`^\s*space\s*=\s*${string}\s+and\s+type\s+in\s*\(([\w\s,]+)\)\s+and\s+\((.+)\)\s*$`,
  'i',
);
const term = new RegExp(String.raw`^text\s*~\s*${string}$`, 'i');

/** Reads the only form of content query that is simulated. @throws Problem 400 for any other */
export function readTextQuery(cql: string): TextQuery {
  const [, spaceKey, types = '', terms = ''] = whole.exec(cql) ?? [];
  if (spaceKey === undefined) throw unreadable(cql);
  const phrases = terms.split(/\s+or\s+/i).map((text) => {
    const found = term.exec(text.trim())?.[1];
    if (found === undefined) throw unreadable(text);
    return unescaped(found).replace(/^"|"$/g, '').toLowerCase();
  });
  return {
    spaceKey: unescaped(spaceKey),
    types: types.split(',').map((type) => type.trim()),
    phrases,
  };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function unreadable(cql: string) {
  return badRequest(
    `Could not parse cql : ${cql} (the sandbox understands space = "KEY" and type in (…) and (text ~ "…" or …))`,
  );
}
