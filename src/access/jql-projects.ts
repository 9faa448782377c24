interface Token {
  readonly text: string;
  /** A quoted value is never a keyword. */
  readonly quoted: boolean;
}

/**
 * The projects that a query asks for by key, name or id: `project = SEC`, `project in (SEC, "Security team")`.
 * Projects that the query excludes are left out, and so are functions, whose answer depends on who asks.
 */
export function projectsNamedIn(jql: string): readonly string[] {
  const tokens = tokenize(jql);
  const named: string[] = [];
  const negated: boolean[] = [false];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const inverted = negated.at(-1) === true;
    if (token === undefined) continue;
    if (is(token, '(')) negated.push(inverted !== isNot(tokens[index - 1]));
    else if (is(token, ')')) negated.pop();
    else if (token.text.toLowerCase() === 'project') {
      const values = valuesAfter(tokens.slice(index + 1));
      if (inverted === isNot(tokens[index - 1])) named.push(...values.named);
      else named.push(...values.excluded);
    }
  }
  return named;
}

const none: readonly string[] = [];

/** What follows the field: the projects it names, and those it excludes. */
function valuesAfter([operator, next, ...rest]: readonly Token[]) {
  if (is(operator, '=')) return { named: literal(next, rest[0]), excluded: none };
  if (is(operator, '!=')) return { named: none, excluded: literal(next, rest[0]) };
  if (is(operator, 'in')) return { named: listOf(next, rest), excluded: none };
  if (is(operator, 'not') && is(next, 'in')) {
    const [open, ...values] = rest;
    return { named: none, excluded: listOf(open, values) };
  }
  return { named: none, excluded: none };
}

function literal(value: Token | undefined, after: Token | undefined): readonly string[] {
  return value === undefined || (is(after, '(') && !value.quoted) ? none : [value.text];
}

function listOf(open: Token | undefined, values: readonly Token[]): readonly string[] {
  if (!is(open, '(')) return none;
  const end = values.findIndex((token) => is(token, ')'));
  const list = values.slice(0, end === -1 ? undefined : end);
  return list.flatMap((token, index) => (is(token, ',') ? none : literal(token, list[index + 1])));
}

function is(token: Token | undefined, keyword: string): boolean {
  return token !== undefined && !token.quoted && token.text.toLowerCase() === keyword;
}

function isNot(token: Token | undefined): boolean {
  return is(token, 'not') || is(token, '!');
}

const tokenPattern =
  /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|!~|>=|<=|[=~<>(),!])|([^\s"'=!<>~(),]+)/gs;

function tokenize(jql: string): readonly Token[] {
  return [...jql.matchAll(tokenPattern)].map(([, double, single, operator, word]) => {
    const quoted = double ?? single;
    return quoted === undefined
      ? { text: operator ?? word ?? '', quoted: false }
      : { text: quoted.replaceAll(/\\(.)/gs, '$1'), quoted: true };
  });
}
