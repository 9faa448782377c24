import { invalidSentence, settingsSchema } from '../../src/contract';
import type { Settings } from '../../src/contract';
import { ruleById } from '../../src/rules';
import { ConfigurationError } from '../live/configuration-error';
import { readJsonFile } from './json-file';

/**
 * Reads a settings file.
 * @throws {ConfigurationError} when it cannot be read, or naming what in it is unknown or out of range
 */
export function readSettingsFile(file: string): Settings {
  const json = readJsonFile(file);
  const parsed = settingsSchema.safeParse(json);
  if (!parsed.success) throw new ConfigurationError(`${file}: ${invalidSentence(parsed.error)}`);
  const { disabledRules } = parsed.data;
  // As written: a schema passes over the key `__proto__`.
  const { severity = {} } = json as Partial<Settings>;
  for (const [key, rules] of Object.entries({ disabledRules, severity: Object.keys(severity) })) {
    const unknown = rules.find((rule) => !ruleById.has(rule));
    if (unknown !== undefined) {
      throw new ConfigurationError(`${file}: ${key}: there is no rule ${unknown}.`);
    }
  }
  return parsed.data;
}
