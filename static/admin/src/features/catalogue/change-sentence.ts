import type { Severity } from '../../../../../src/contract';
import { severityWords } from '../../components/severity-words';
import type { SettingChange } from './use-rule-setting';

/** What was changed about a rule whose own severity is `own`, and from when on it counts. */
export function changeSentence({ before, after }: SettingChange, own: Severity): string {
  if (before.isOff !== after.isOff) {
    return after.isOff
      ? 'Switched off from the next scan on. Findings that are open stay as they are.'
      : 'Switched on from the next scan on.';
  }
  const name = ({ severity = own }: SettingChange['after']) => severityWords[severity].name;
  return `${name(after)} instead of ${name(before)}, from the next scan on.`;
}
