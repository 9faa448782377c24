import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { parseJson } from '../json-text';
import { ConfigurationError } from '../live/configuration-error';

/**
 * Reads a file of JSON that somebody wrote.
 * @throws {ConfigurationError} when it cannot be read, is not JSON, or says something twice
 */
export function readJsonFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read (${codeOf(error)}).`);
  }
  let json: unknown;
  try {
    json = parseJson(text);
  } catch {
    throw new ConfigurationError(`${file} is not JSON.`);
  }
  requireUniqueKeys(file, text);
  return json;
}

/** JSON.parse takes the last of two equal keys, and the first would be without effect. JSON is YAML, which knows better. */
function requireUniqueKeys(file: string, text: string): void {
  const { errors } = parseDocument(text, { uniqueKeys: true });
  const [start] = errors.find(({ code }) => code === 'DUPLICATE_KEY')?.linePos ?? [];
  if (start === undefined) return;
  throw new ConfigurationError(
    `${file}: the key at line ${start.line}, column ${start.col} is there for the second time.`,
  );
}

/** The system's word for what went wrong with a file, e.g. ENOENT. */
export function codeOf(error: unknown): string {
  const coded = typeof error === 'object' && error !== null && 'code' in error;
  return String(coded ? error.code : error);
}
