import { closeSync, openSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { ConfigurationError } from '../live/configuration-error';
import { codeOf } from './json-file';

/**
 * Makes sure that a file can be written when there is something to write, and leaves everything as it is.
 * @throws {ConfigurationError} when it cannot
 */
export function requireWritable(file: string): void {
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw new ConfigurationError(`${file} is a folder.`);
    if (file.endsWith('/')) {
      throw new ConfigurationError(`${file} is the name of a folder, not of a file.`);
    }
    // Tried rather than asked: the superuser is told of every folder that it may write to, /proc too.
    if (existing === undefined) makeAndRemove(file);
    else if (existing.isFile()) closeSync(openSync(file, 'a'));
    // A pipe or a device is left alone: who reads from it would take the trial for the end.
  } catch (error) {
    throw unwritable(file, error);
  }
}

function makeAndRemove(file: string): void {
  closeSync(openSync(file, 'ax'));
  unlinkSync(file);
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
