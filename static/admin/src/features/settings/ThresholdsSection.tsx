import Textfield from '@atlaskit/textfield';
import { defaultSettings } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { Field } from './Field';
import type { SectionProps } from './section-props';
import { thresholdWords } from './threshold-words';

/** When rules start to object. */
export function ThresholdsSection({ form, change, errors }: SectionProps) {
  const { settings } = form;
  return (
    <Card title="Thresholds">
      <div className="pp-fields">
        {thresholdWords.map(({ key, label, unit, help }) => (
          <Field
            key={key}
            id={key}
            label={label}
            help={`${help} Default: ${String(defaultSettings.thresholds[key])}.`}
            error={errors[`thresholds.${key}`]}
          >
            <Textfield
              id={key}
              type="number"
              width="small"
              aria-describedby={`${key}-help`}
              isInvalid={errors[`thresholds.${key}`] !== undefined}
              elemAfterInput={<span className="pp-unit pp-small pp-subtle">{unit}</span>}
              value={Number.isNaN(settings.thresholds[key]) ? '' : settings.thresholds[key]}
              onChange={({ currentTarget }) => {
                const thresholds = { ...settings.thresholds, [key]: currentTarget.valueAsNumber };
                change({ ...form, settings: { ...settings, thresholds } });
              }}
            />
          </Field>
        ))}
      </div>
    </Card>
  );
}
