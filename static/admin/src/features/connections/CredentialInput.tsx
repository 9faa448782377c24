import Textfield from '@atlaskit/textfield';
import { Field } from '../../components/Field';
import type { CredentialField } from './connection-words';

interface Props {
  readonly field: CredentialField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One field of a credential. What is secret cannot be read over a shoulder, and no browser offers to keep it. */
export function CredentialInput({ field, value, error, onChange }: Props) {
  return (
    <Field label={field.label} help={field.help} error={error}>
      {({ id, describedBy, isInvalid }) => (
        <Textfield
          id={id}
          type={field.type === 'secret' ? 'password' : field.type}
          isCompact
          value={value}
          placeholder={field.placeholder ?? ''}
          isInvalid={isInvalid}
          aria-describedby={describedBy}
          autoComplete={field.type === 'secret' ? 'new-password' : 'off'}
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
