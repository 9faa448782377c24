import path from 'node:path';
import { ConfigurationError } from '../live/configuration-error';

/** An option and the file that it names. */
export type NamedFile = readonly [option: string, file: string | undefined];

/**
 * Makes sure that nothing is written over.
 * @throws {ConfigurationError} when a file that is written is the same as another that is written or read
 */
export function requireDifferent(written: readonly NamedFile[], read: readonly NamedFile[]): void {
  const files = [...written, ...read].flatMap(([option, file]) =>
    file === undefined ? [] : [{ option, path: path.resolve(file) }],
  );
  for (const [option, file] of written) {
    const same = files.find(
      (other) => file !== undefined && other.option !== option && other.path === path.resolve(file),
    );
    if (same !== undefined) {
      throw new ConfigurationError(`${option} and ${same.option} name the same file.`);
    }
  }
}
