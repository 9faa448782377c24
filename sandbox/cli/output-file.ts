import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError } from '../live/configuration-error';
import { codeOf } from './json-file';

/**
 * Makes sure that a file can be written when there is something to write, and leaves it as it is.
 * @throws {ConfigurationError} when it cannot
 */
export function requireWritable(file: string): void {
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw new ConfigurationError(`${file} is a folder.`);
    accessSync(existing === undefined ? path.dirname(path.resolve(file)) : file, constants.W_OK);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** @throws {ConfigurationError} when the file cannot be written */
export function writeResult(file: string, text: string | Uint8Array): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): ConfigurationError {
  if (error instanceof ConfigurationError) return error;
  return new ConfigurationError(`${file} cannot be written (${codeOf(error)}).`);
}
