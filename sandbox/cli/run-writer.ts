import { ConfigurationError } from '../live/configuration-error';
import { escaped } from './escaped';

/**
 * Runs a command that writes files of the repository anew and takes no arguments. What people cause is said in one
 * sentence, and ends with 2.
 */
export function runWriter(write: () => void): void {
  try {
    const [unknown] = process.argv.slice(2);
    if (unknown !== undefined) {
      throw new ConfigurationError(`"${unknown}" is not known: this command takes no arguments.`);
    }
    write();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${escaped(error.message)}\n`);
    process.exitCode = 2;
  }
}
