import { faultsSchema, type FaultText } from '../faults/fault';
import { ConfigurationError } from '../live/configuration-error';
import { readJsonFile } from './json-file';

/**
 * Reads a file of faults: a list, as sandbox/README.md shows it.
 * @throws {ConfigurationError} when it cannot be read, or naming what in it is not a fault
 */
export function readFaultsFile(file: string): readonly FaultText[] {
  const faults = readJsonFile(file);
  const parsed = faultsSchema.safeParse(faults);
  if (parsed.success) return faults as readonly FaultText[];
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new ConfigurationError(
    `${file}${place === '' ? '' : `, at ${place}`}: ${issue?.message ?? 'is not a list of faults'}.`,
  );
}
