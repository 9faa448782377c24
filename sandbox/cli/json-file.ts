import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../live/configuration-error';

/**
 * Reads a file of JSON that somebody named.
 * @throws {ConfigurationError} when it cannot be read, or is not JSON
 */
export function readJsonFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read (${codeOf(error)}).`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigurationError(`${file} is not JSON.`);
  }
}

/** The system's word for what went wrong with a file, e.g. ENOENT. */
export function codeOf(error: unknown): string {
  const coded = typeof error === 'object' && error !== null && 'code' in error;
  return String(coded ? error.code : error);
}
