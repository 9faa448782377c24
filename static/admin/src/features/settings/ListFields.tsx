import { Field } from '../../components/Field';
import { TagInput } from '../../components/TagInput';
import type { ListField, ListName } from './setting-lists';
import type { FieldErrors, SettingsDraft } from './settings-draft';
import styles from './TicketFields.module.css';

interface Props {
  readonly fields: readonly ListField[];
  readonly values: SettingsDraft['lists'];
  readonly errors: FieldErrors;
  readonly onChange: (name: ListName, values: readonly string[]) => void;
}

/** Lists of what is sensitive, approved or known. */
export function ListFields({ fields, values, errors, onChange }: Props) {
  return (
    <div className={styles.fields}>
      {fields.map(({ name, label, help, ...field }) => (
        <Field key={name} label={label} help={help} error={errors[`settings.${name}`]}>
          {(control) => (
            <TagInput
              {...control}
              noun={field.noun}
              placeholder={field.placeholder}
              mayHaveBlanks={field.mayHaveBlanks ?? false}
              values={values[name]}
              onChange={(changed) => onChange(name, changed)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
