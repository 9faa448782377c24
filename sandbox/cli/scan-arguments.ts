import { parseArgs } from 'node:util';
import { severities } from '../../src/contract/severity';
import type { Severity } from '../../src/contract/severity';
import { reportFormats } from '../../src/delivery';
import type { ReportFormat } from '../../src/delivery';
import { ConfigurationError } from '../live/configuration-error';

/** What the command line asks for. */
export interface ScanArguments {
  /** `demo` or another built-in world, `live`, or the path of a world file. */
  readonly site: string;
  readonly format: ReportFormat;
  /** Where the result goes instead of standard output. */
  readonly output?: string;
  readonly settings?: string;
  readonly failOn?: Severity;
}

const thresholds = severities.filter((severity) => severity !== 'info');

export const scanUsage = `Usage: npm run --silent scan -- [options]

  --site SITE          demo (default), the file of a world, or live
  --format FORMAT      ${reportFormats.join(', ')}; default text
  --output FILE        write the result to a file instead of standard output
  --settings FILE      settings as JSON
  --fail-on SEVERITY   ${thresholds.join(', ')}: exit with 1 when a finding is at least that severe

Exit codes: 0 complete, 1 a finding at or above --fail-on, 2 bad usage or configuration, 3 partial.
`;

/**
 * Reads the arguments of the scan command.
 * @returns `help` when that is asked for
 * @throws {ConfigurationError} on anything it does not know
 */
export function scanArguments(args: readonly string[]): ScanArguments | 'help' {
  const { help, site, format, output, settings, 'fail-on': failOn } = parse(args);
  if (help === true) return 'help';
  return {
    site: named('--site', site) ?? 'demo',
    format: oneOf('--format', reportFormats, format) ?? 'text',
    ...optional('output', named('--output', output)),
    ...optional('settings', named('--settings', settings)),
    ...optional('failOn', oneOf('--fail-on', thresholds, failOn)),
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      help: { type: 'boolean', short: 'h' },
      site: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string' },
      settings: { type: 'string' },
      'fail-on': { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    // The first sentence says what is wrong; those after it explain node:util.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/);
    throw new ConfigurationError(`${sentence.replace(/\.$/, '')}; --help shows the options.`);
  }
}

function named(option: string, value: string | undefined): string | undefined {
  if (value === '') throw new ConfigurationError(`${option} needs a value.`);
  return value;
}

function oneOf<T extends string>(
  option: string,
  words: readonly T[],
  value: string | undefined,
): T | undefined {
  const known = words.find((word) => word === value);
  if (value === undefined || known !== undefined) return known;
  throw new ConfigurationError(`${option} is one of ${words.join(', ')}, not "${value}".`);
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
