import Textfield from '@atlaskit/textfield';
import { Field } from './Field';
import styles from './NumberField.module.css';

interface Props {
  readonly label: string;
  readonly unit: string;
  /** As it is typed. */
  readonly value: string;
  readonly help: string;
  readonly error: string | undefined;
  readonly isDisabled?: boolean;
  readonly onChange: (text: string) => void;
}

/** A field for a whole number, with its unit behind it. */
export function NumberField({
  label,
  unit,
  value,
  help,
  error,
  isDisabled = false,
  onChange,
}: Props) {
  return (
    <Field label={label} help={help} error={error}>
      {({ id, describedBy, isInvalid }) => (
        <Textfield
          id={id}
          aria-describedby={describedBy}
          isInvalid={isInvalid}
          isDisabled={isDisabled}
          isCompact
          inputMode="numeric"
          value={value}
          elemAfterInput={<span className={styles.unit}>{unit}</span>}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
