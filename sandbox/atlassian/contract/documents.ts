import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../cli/json-file';
import { ConfigurationError } from '../../live/configuration-error';

/** A part of an OpenAPI document. */
export type DocumentNode = Record<string, unknown>;

function sharedFolder(): string {
  return process.env.PARAPET_SHARED ?? path.resolve(process.cwd(), '../shared');
}

/** Where the published OpenAPI documents lie: `specs` in PARAPET_SHARED, by default beside the repository. */
export function documentsFolder(): string {
  return path.join(sharedFolder(), 'specs');
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

/**
 * One document, e.g. `confluence-v2.json`.
 * @throws {ConfigurationError} when it is not there, or is not JSON
 */
export function readDocument(name: string): DocumentNode {
  const file = path.join(documentsFolder(), name);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DocumentNode;
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : `cannot be read (${codeOf(error)})`;
    throw new ConfigurationError(
      `${file} ${why}: put Atlassian's OpenAPI documents there, or name another folder than ${sharedFolder()} in PARAPET_SHARED.`,
    );
  }
}
