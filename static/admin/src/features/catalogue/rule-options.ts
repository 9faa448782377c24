import type { CatalogueRule, Settings } from '../../../../../src/contract';
import { formatNumber } from '../../components/words';
import { listSections } from '../settings/setting-lists';
import { thresholdSections } from '../settings/thresholds';

/** A setting that changes a rule's answer, as people read it. */
export interface OptionLine {
  readonly name: string;
  readonly label: string;
  readonly current: string;
  /** What it is unless somebody changes it. */
  readonly initial: string;
}

const thresholdFields = thresholdSections.flatMap(({ fields }) => fields);
const listFields = listSections.flatMap(({ title, fields }) =>
  fields.map((field) => ({ ...field, label: `${title}: ${field.label}` })),
);

/** The settings that a rule reads, in the order it names them. */
export function optionLines(
  options: CatalogueRule['options'],
  settings: Settings,
): readonly OptionLine[] {
  return options.flatMap(({ name, initial }) => {
    const threshold = thresholdFields.find((field) => field.name === name);
    const list = listFields.find((field) => field.name === name);
    const field = threshold ?? list;
    if (field === undefined) return [];
    const current =
      threshold === undefined ? list && settings[list.name] : settings.thresholds[threshold.name];
    const text = (value: number | readonly string[] = []) => valueText(value, threshold?.unit);
    return [{ name, label: field.label, current: text(current), initial: text(initial) }];
  });
}

function valueText(value: number | readonly string[], unit = ''): string {
  if (typeof value === 'number') return `${formatNumber(value)} ${unit}`.trim();
  return value.length === 0 ? 'None' : value.join(', ');
}
