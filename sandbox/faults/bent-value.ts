/** A way to a value inside of JSON: keys and indexes. */
export type JsonPath = readonly (string | number)[];

/** What is put in the place of a value: nothing at all, null, or a text or number that nobody has documented. */
export const bends = ['missing', 'null', 'unknown'] as const;
export type Bend = (typeof bends)[number];

/**
 * Every value of every object inside of JSON, one of each kind: of the items of a list only the first that has a field is
 * named, because the others would be read alike.
 */
export function fieldsOf(json: unknown): readonly JsonPath[] {
  const found = new Map<string, JsonPath>();
  const visit = (value: unknown, path: JsonPath): void => {
    if (Array.isArray(value)) {
      value.forEach((item, at) => {
        visit(item, [...path, at]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const at = [...path, key];
        const kind = at.filter((step) => typeof step === 'string').join('.');
        if (!found.has(kind)) found.set(kind, at);
        visit(inner, at);
      }
    }
  };
  visit(json, []);
  return [...found.values()];
}

/** JSON with one value bent; undefined when it was as bent before. */
export function bent(json: unknown, path: JsonPath, how: Bend): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return how === 'null' ? null : unknownLike(json);
  if (Array.isArray(json)) {
    return json.map((item: unknown, at) => (at === step ? bent(item, rest, how) : item));
  }
  const entries = Object.entries(json as object);
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      if (key !== step) return [[key, value]];
      return rest.length === 0 && how === 'missing' ? [] : [[key, bent(value, rest, how)]];
    }),
  );
}

function unknownLike(value: unknown): unknown {
  if (typeof value === 'string' || value === null) return 'something-new';
  if (typeof value === 'number') return 'many';
  return typeof value === 'boolean' ? 'perhaps' : 7;
}
