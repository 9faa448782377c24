import { parseOptions } from '../sandbox/cli/arguments';
import { ConfigurationError } from '../sandbox/live/configuration-error';

/** What can be measured. */
export const benchNames = ['access', 'scan'] as const;

export interface BenchArguments {
  readonly name: (typeof benchNames)[number];
  readonly json: boolean;
}

export const benchUsage = `Usage: npm run --silent bench -- NAME [--json]

  access   who may do what in a large organization, beside casbin and cedar-wasm
  scan     a scan of the demo site: requests, points, memory, storage

  --json   print { name, rows } as JSON

Exit codes: 0 measured, 1 an answer of a peer differs from ours, 2 bad usage.
`;

/**
 * Reads the arguments of the bench command.
 * @returns `help` when that is asked for
 * @throws {ConfigurationError} on anything it does not know
 */
export function benchArguments(args: readonly string[]): BenchArguments | 'help' {
  const { values, positionals } = parseOptions(
    args,
    { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
    true,
  );
  if (values.help === true) return 'help';
  const [wanted, ...rest] = positionals;
  const known = benchNames.join(' or ');
  if (wanted === undefined) {
    throw new ConfigurationError(`Nothing to measure: name a benchmark, ${known}.`);
  }
  const name = benchNames.find((one) => one === wanted);
  if (name === undefined) {
    throw new ConfigurationError(`There is no benchmark "${wanted}": name ${known}.`);
  }
  if (rest.length > 0) throw new ConfigurationError('One benchmark is run at a time.');
  return { name, json: values.json === true };
}
