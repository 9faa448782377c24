/** Field names as a tree; a leaf keeps everything below it. */
type Fields = Map<string, Fields>;

/**
 * Keeps only what the `fields` parameter names, e.g. `next,values.uuid`. Without it, everything.
 * Source: Bitbucket Cloud REST API, "Partial responses", 2026.
 */
export function keepFields(body: unknown, query: URLSearchParams): unknown {
  const text = query.get('fields');
  if (text === null) return body;
  const tree: Fields = new Map();
  for (const path of text.split(',')) {
    let place = tree;
    for (const name of path.trim().split('.')) {
      const below: Fields = place.get(name) ?? new Map<string, Fields>();
      place.set(name, below);
      place = below;
    }
  }
  return keep(body, tree);
}

function keep(value: unknown, fields: Fields): unknown {
  if (fields.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => keep(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) => {
      const below = fields.get(name);
      return below === undefined ? [] : [[name, keep(child, below)]];
    }),
  );
}
