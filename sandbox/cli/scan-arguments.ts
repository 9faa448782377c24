import { severities } from '../../src/contract/severity';
import type { Severity } from '../../src/contract/severity';
import { reportFormats } from '../../src/delivery';
import type { ReportFormat } from '../../src/delivery';
import { named, oneOf, optional, parseOptions } from './arguments';

/** What the command line asks for. */
export interface ScanArguments {
  /** `demo` or another built-in world, `live`, or the path of a world file. */
  readonly site: string;
  readonly format: ReportFormat;
  /** Where the result goes instead of standard output. */
  readonly output?: string;
  readonly settings?: string;
  readonly failOn?: Severity;
  /** A file of faults that stand between the app and the site. */
  readonly faults?: string;
}

const thresholds = severities.filter((severity) => severity !== 'info');

export const scanUsage = `Usage: npm run --silent scan -- [options]

  --site SITE          demo (default), the file of a world, or live
  --format FORMAT      ${reportFormats.join(', ')}; default text
  --output FILE        write the result to a file instead of standard output
  --settings FILE      settings as JSON
  --fail-on SEVERITY   ${thresholds.join(', ')}: exit with 1 when a finding is at least that severe
  --faults FILE        let things go wrong on the way, as JSON says

Exit codes: 0 complete, 1 a finding at or above --fail-on, complete or not, 2 bad usage or configuration, 3 partial.
`;

/**
 * Reads the arguments of the scan command.
 * @returns `help` when that is asked for
 * @throws {ConfigurationError} on anything it does not know
 */
export function scanArguments(args: readonly string[]): ScanArguments | 'help' {
  const {
    help,
    site,
    format,
    output,
    settings,
    'fail-on': failOn,
    faults,
  } = parseOptions(args, {
    help: { type: 'boolean', short: 'h' },
    site: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    settings: { type: 'string' },
    'fail-on': { type: 'string' },
    faults: { type: 'string' },
  }).values;
  if (help === true) return 'help';
  return {
    site: named('--site', site) ?? 'demo',
    format: oneOf('--format', reportFormats, format) ?? 'text',
    ...optional('output', named('--output', output)),
    ...optional('settings', named('--settings', settings)),
    ...optional('failOn', oneOf('--fail-on', thresholds, failOn)),
    ...optional('faults', named('--faults', faults)),
  };
}
