import type { DocumentNode } from './documents';

/**
 * Makes the schemas of a document refuse properties that it does not name. Published schemas require next to nothing,
 * so a misspelt property would otherwise pass every check. Objects that declare `additionalProperties` stay as they are,
 * and so do the branches of an `allOf`: there the whole is closed instead.
 */
export function closeSchemas(document: DocumentNode): DocumentNode {
  const branches = new Set<string>();
  visit(document, (node) => {
    for (const branch of branchesOf(node))
      if (typeof branch.$ref === 'string') branches.add(branch.$ref);
  });
  return closed(document, '#', branches) as DocumentNode;
}

function closed(value: unknown, pointer: string, open: ReadonlySet<string>): unknown {
  if (Array.isArray(value))
    return value.map((item, at) => closed(item, `${pointer}/${String(at)}`, open));
  if (!isNode(value)) return value;
  const copy: DocumentNode = {};
  for (const [key, child] of Object.entries(value)) {
    const branch = key === 'allOf' && Array.isArray(child);
    copy[key] = branch
      ? child.map((item: unknown) => withoutLock(closed(item, '', open)))
      : closed(child, `${pointer}/${key}`, open);
  }
  const whole =
    branchesOf(value).length > 0 || (isNode(value.properties) && value.type === 'object');
  if (whole && value.additionalProperties === undefined && !open.has(pointer))
    copy.unevaluatedProperties = false;
  return copy;
}

function withoutLock(value: unknown): unknown {
  if (!isNode(value)) return value;
  const { unevaluatedProperties: _lock, ...rest } = value;
  return rest;
}

function branchesOf(node: DocumentNode): readonly DocumentNode[] {
  return Array.isArray(node.allOf) ? node.allOf.filter(isNode) : [];
}

function visit(value: unknown, see: (node: DocumentNode) => void): void {
  if (isNode(value)) see(value);
  const children: readonly unknown[] = Array.isArray(value)
    ? value
    : isNode(value)
      ? Object.values(value)
      : [];
  for (const child of children) visit(child, see);
}

function isNode(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
