import { invalidSentence } from '../../../../../src/contract/invalid-sentence';
import { settingsSchema } from '../../../../../src/contract/settings';
import type { Settings } from '../../../../../src/contract';

/** Settings from the text of a file, or what keeps it from being read, in one sentence. */
export function readSettingsFile(
  text: string,
): { readonly settings: Settings } | { readonly refusal: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refusal: 'The file is not JSON.' };
  }
  const parsed = settingsSchema.safeParse(json);
  return parsed.success ? { settings: parsed.data } : { refusal: invalidSentence(parsed.error) };
}
