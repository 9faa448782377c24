import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { ConfigurationError } from '../live/configuration-error';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads options and, where `positionals` are allowed, what else is on the command line.
 * @throws {ConfigurationError} on anything that is not an option, and on one that is given more often than it may be
 */
export function parseOptions<const O extends Options>(
  args: readonly string[],
  options: O,
  positionals = false,
) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: positionals,
      tokens: true,
    });
    const single = parsed.tokens.flatMap((token) =>
      token.kind === 'option' && options[token.name]?.multiple !== true ? [token.name] : [],
    );
    const twice = single.find((name, at) => single.indexOf(name) !== at);
    if (twice === undefined) return parsed;
    throw new ConfigurationError(`--${twice} is given twice.`);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    // The first sentence says what is wrong; those after it explain node:util.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/);
    throw new ConfigurationError(`${sentence.replace(/\.$/, '')}; --help shows the options.`);
  }
}

/** @throws {ConfigurationError} when an option is there without a value */
export function named(option: string, value: string | undefined): string | undefined {
  if (value === '') throw new ConfigurationError(`${option} needs a value.`);
  return value;
}

/** @throws {ConfigurationError} when a value is none of the words */
export function oneOf<T extends string>(
  option: string,
  words: readonly T[],
  value: string | undefined,
): T | undefined {
  const known = words.find((word) => word === value);
  if (value === undefined || known !== undefined) return known;
  throw new ConfigurationError(`${option} is one of ${words.join(', ')}, not "${value}".`);
}

/** A property, or nothing when there is no value for it. */
export function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
