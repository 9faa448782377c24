import type { DocumentNode } from './documents';

/**
 * Makes the schemas of a document refuse properties that it does not name. Published schemas require next to nothing,
 * so a misspelt property would otherwise pass every check. Objects that declare `additionalProperties` stay as they
 * are, and the branches of an `allOf` are joined into one object first.
 */
export function closeSchemas(document: DocumentNode): DocumentNode {
  return close(document, document) as DocumentNode;
}

function close(value: unknown, document: DocumentNode): unknown {
  if (Array.isArray(value)) return value.map((item) => close(item, document));
  if (!isNode(value)) return value;
  const node = join(value, document);
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, close(child, document)]),
  );
  // Means nothing without a type, and is refused there.
  if (copy.type === undefined) delete copy.nullable;
  const isObject = isNode(node.properties) && node.type === 'object';
  return isObject && node.additionalProperties === undefined
    ? { ...copy, additionalProperties: false }
    : copy;
}

/** Replaces an `allOf` by one object with the properties of all its branches, or by its only branch. */
function join(node: DocumentNode, document: DocumentNode): DocumentNode {
  if (!Array.isArray(node.allOf)) return node;
  const branches = node.allOf.filter(isNode);
  const [only] = branches;
  // A lone branch stays a reference: resolving it would never end where schemas contain themselves.
  if (only !== undefined && branches.length === 1) return only;
  return branches.map((branch) => join(resolve(branch, document), document)).reduce(joinPair, {});
}

function joinPair(left: DocumentNode, right: DocumentNode): DocumentNode {
  const properties: DocumentNode = { ...(isNode(left.properties) ? left.properties : {}) };
  for (const [name, schema] of Object.entries(isNode(right.properties) ? right.properties : {})) {
    const same = JSON.stringify(properties[name]) === JSON.stringify(schema);
    const clash = name in properties && !same;
    properties[name] = clash ? { allOf: [properties[name], schema] } : schema;
  }
  return { ...left, ...right, ...(Object.keys(properties).length > 0 ? { properties } : {}) };
}

function resolve(node: DocumentNode, document: DocumentNode): DocumentNode {
  if (typeof node.$ref !== 'string') return node;
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((place, part) => (isNode(place) ? place[part] : undefined), document);
  if (!isNode(target)) throw new Error(`The document has no ${node.$ref}`);
  return resolve(target, document);
}

function isNode(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
