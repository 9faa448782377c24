import { readFileSync } from 'node:fs';
import { invalidSentence, settingsSchema } from '../../src/contract';
import type { Settings } from '../../src/contract';
import { ruleById } from '../../src/rules';
import { ConfigurationError } from '../live/configuration-error';

/**
 * Reads a settings file.
 * @throws {ConfigurationError} when it cannot be read, or naming what in it is unknown or out of range
 */
export function readSettingsFile(file: string): Settings {
  const parsed = settingsSchema.safeParse(jsonOf(file));
  if (!parsed.success) throw new ConfigurationError(`${file}: ${invalidSentence(parsed.error)}`);
  const { disabledRules, severity } = parsed.data;
  for (const [key, rules] of Object.entries({ disabledRules, severity: Object.keys(severity) })) {
    const unknown = rules.find((rule) => !ruleById.has(rule));
    if (unknown !== undefined) {
      throw new ConfigurationError(`${file}: ${key}: there is no rule ${unknown}.`);
    }
  }
  return parsed.data;
}

function jsonOf(file: string): unknown {
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
