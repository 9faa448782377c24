import type { DocumentNode } from './documents';

/** An operation of a document, with the way to each of its parts. */
export interface FoundOperation {
  /** The path as the document writes it: `/spaces/{id}`. */
  readonly path: string;
  readonly operation: DocumentNode;
  /** Steps from the root of the document to the operation. */
  readonly steps: readonly string[];
  /** What stands for the names in the path, decoded. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Finds the operation that answers a request; paths with fewer names win.
 * @param pathname without the query, after the prefix of the API
 */
export function findOperation(
  document: DocumentNode,
  method: string,
  pathname: string,
): FoundOperation | undefined {
  const paths = document.paths as Record<string, DocumentNode>;
  const verb = method.toLowerCase();
  return Object.entries(paths)
    .filter(([path, item]) => item[verb] !== undefined && patternOf(path).test(pathname))
    .sort(([left], [right]) => left.split('{').length - right.split('{').length)
    .map(([path, item]) => ({
      path,
      operation: item[verb] as DocumentNode,
      steps: ['paths', path, verb],
      values: valuesOf(path, pathname),
    }))[0];
}

function valuesOf(path: string, pathname: string): ReadonlyMap<string, string> {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const values = patternOf(path).exec(pathname)?.slice(1) ?? [];
  return new Map(names.map((name, at) => [name, decodeURIComponent(values[at] ?? '')]));
}

function patternOf(path: string): RegExp {
  const literals = path.split(/\{[^}]+\}/).map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literals.join('([^/]+)')}$`);
}
