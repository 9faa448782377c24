import Heading from '@atlaskit/heading';
import { NumberField } from '../../components/NumberField';
import { formatNumber } from '../../components/words';
import type { FieldErrors, SettingsDraft } from './settings-draft';
import styles from './ThresholdFields.module.css';
import type { ThresholdName } from './thresholds';
import { thresholdRange, thresholdSections } from './thresholds';

interface Props {
  readonly values: SettingsDraft['thresholds'];
  readonly errors: FieldErrors;
  readonly onChange: (name: ThresholdName, text: string) => void;
}

/** When rules start to object. */
export function ThresholdFields({ values, errors, onChange }: Props) {
  return (
    <div className={styles.sections}>
      {thresholdSections.map(({ title, fields }) => (
        <section key={title} className={styles.section}>
          <Heading size="xxsmall" as="h3">
            {title}
          </Heading>
          <div className={styles.fields}>
            {fields.map(({ name, label, unit }) => (
              <NumberField
                key={name}
                label={label}
                unit={unit}
                value={values[name]}
                error={errors[`settings.thresholds.${name}`]}
                help={helpOf(name)}
                onChange={(text) => onChange(name, text)}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function helpOf(name: ThresholdName): string {
  const { min, max, initial } = thresholdRange(name);
  return `Default ${formatNumber(initial)}, from ${formatNumber(min)} to ${formatNumber(max)}`;
}
