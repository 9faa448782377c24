import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A part of an OpenAPI document. */
export type DocumentNode = Record<string, unknown>;

/** Where the published OpenAPI documents lie: `specs` in PARAPET_SHARED, by default beside the repository. */
export function documentsFolder(): string {
  return path.join(process.env.PARAPET_SHARED ?? path.resolve(process.cwd(), '../shared'), 'specs');
}

/**
 * Whether contracts can be checked here. On CI they must be.
 * @throws on CI when the documents are missing
 */
export function documentsAvailable(): boolean {
  if (existsSync(documentsFolder())) return true;
  const message = `No OpenAPI documents at ${documentsFolder()}: set PARAPET_SHARED`;
  if (process.env.CI === 'true') throw new Error(message);
  process.stderr.write(`${message}. The contract tests are skipped.\n`);
  return false;
}

/** One document, e.g. `confluence-v2.json`. */
export function readDocument(name: string): DocumentNode {
  return JSON.parse(readFileSync(path.join(documentsFolder(), name), 'utf8')) as DocumentNode;
}
