import Heading from '@atlaskit/heading';
import Textfield from '@atlaskit/textfield';
import { formatNumber } from '../../components/words';
import { Field } from '../../components/Field';
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
              <Field
                key={name}
                label={label}
                error={errors[`settings.thresholds.${name}`]}
                help={helpOf(name)}
              >
                {({ id, describedBy, isInvalid }) => (
                  <Textfield
                    id={id}
                    aria-describedby={describedBy}
                    isInvalid={isInvalid}
                    inputMode="numeric"
                    value={values[name]}
                    elemAfterInput={<span className={styles.unit}>{unit}</span>}
                    onChange={(event) => onChange(name, event.currentTarget.value)}
                  />
                )}
              </Field>
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
