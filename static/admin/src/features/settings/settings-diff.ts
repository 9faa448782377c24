import type { Settings } from '../../../../../src/contract';
import { severityWords } from '../../components/severity-words';
import { counted, formatNumber } from '../../components/words';
import { listSections } from './setting-lists';
import type { ThresholdField } from './thresholds';
import { thresholdSections } from './thresholds';

/** One setting that would be another. */
export interface SettingChange {
  readonly key: string;
  readonly label: string;
  /** Of one value, as people read it. */
  readonly value?: { readonly from: string; readonly to: string };
  /** Of a list. */
  readonly list?: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** What is different in `after`, in the order of the settings page. Order within lists makes no difference. */
export function settingsDiff(before: Settings, after: Settings): readonly SettingChange[] {
  return [
    ...thresholdSections.flatMap(({ fields }) =>
      fields.flatMap((field) => thresholdChange(field, before, after)),
    ),
    ...listSections.flatMap(({ fields }) =>
      fields.flatMap(({ name, label }) => listChange(name, label, [before[name], after[name]])),
    ),
    ...listChange('disabledRules', 'Rules switched off', [
      before.disabledRules,
      after.disabledRules,
    ]),
    ...severityChanges(before.severity, after.severity),
  ];
}

function thresholdChange(
  { name, label, unit }: ThresholdField,
  before: Settings,
  after: Settings,
): readonly SettingChange[] {
  const [from, to] = [before.thresholds[name], after.thresholds[name]];
  if (from === to) return [];
  const text = (value: number) => `${formatNumber(value)} ${unit}`;
  return [{ key: `thresholds.${name}`, label, value: { from: text(from), to: text(to) } }];
}

function listChange(
  key: string,
  label: string,
  [before, after]: readonly [readonly string[], readonly string[]],
): readonly SettingChange[] {
  const added = after.filter((entry) => !before.includes(entry));
  const removed = before.filter((entry) => !after.includes(entry));
  return added.length + removed.length === 0 ? [] : [{ key, label, list: { added, removed } }];
}

function severityChanges(
  before: Settings['severity'],
  after: Settings['severity'],
): readonly SettingChange[] {
  const rules = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return rules.flatMap((rule) => {
    const [from, to] = [before[rule], after[rule]];
    if (from === to) return [];
    const text = (severity: typeof from) =>
      severity === undefined ? 'Its own' : severityWords[severity].name;
    const value = { from: text(from), to: text(to) };
    return [{ key: `severity.${rule}`, label: `Severity of ${rule}`, value }];
  });
}

/** "3 settings would change" */
export function diffSummary(changes: readonly SettingChange[]): string {
  return changes.length === 0
    ? 'This file says what is set already: nothing would change.'
    : `${counted(changes.length, 'setting')} would change. What the file does not name goes back to its default.`;
}
