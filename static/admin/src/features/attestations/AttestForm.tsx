import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { attestationDays, attestationLetters } from '../../../../../src/contract/attestation';
import { notify } from '../../bridge/host';
import { Field } from '../../components/Field';
import { SelectField } from '../../components/SelectField';
import { TextArea } from '../../components/TextArea';
import { asSentence, counted, formatNumber } from '../../components/words';
import { useAttest } from './attestations-queries';
import styles from './AttestForm.module.css';

const dayChoices = [7, 30, attestationDays.initial, 180, attestationDays.max];

interface Props {
  readonly rule: string;
  readonly onDone: () => void;
}

/** A person's word for a control: what was seen, and how long that holds. */
export function AttestForm({ rule, onDone }: Props) {
  const [evidence, setEvidence] = useState('');
  const [days, setDays] = useState<number>(attestationDays.initial);
  const [error, setError] = useState<string>();
  const attest = useAttest();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (evidence.trim().length < attestationLetters.min) {
      setError(`Say what was seen, in at least ${attestationLetters.min} letters.`);
      return;
    }
    attest.mutate(
      { rule, evidence, days },
      {
        onSuccess: ({ title }) => {
          notify({ type: 'success', title: 'Attested', description: title });
          onDone();
        },
      },
    );
  };

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field
        label="What you saw"
        error={error}
        help={`Where you looked, what it showed, and by whom it can be shown. ${formatNumber(evidence.length)} of ${formatNumber(attestationLetters.max)} letters.`}
      >
        {({ id, describedBy, isInvalid }) => (
          <TextArea
            id={id}
            describedBy={describedBy}
            isInvalid={isInvalid}
            value={evidence}
            maxLength={attestationLetters.max}
            onChange={(text) => {
              setEvidence(text);
              setError(undefined);
            }}
          />
        )}
      </Field>
      <Field
        label="It holds for"
        help="Afterwards it counts as not attested, until someone looks again."
      >
        {({ id, describedBy }) => (
          <SelectField
            id={id}
            describedBy={describedBy}
            value={String(days)}
            onChange={(value) => setDays(Number(value))}
          >
            {dayChoices.map((choice) => (
              <option key={choice} value={choice}>
                {counted(choice, 'day')}
              </option>
            ))}
          </SelectField>
        )}
      </Field>
      {attest.isError && (
        <div role="alert">
          <SectionMessage appearance="error" title="Not attested">
            <p>{asSentence(attest.error.message)}</p>
          </SectionMessage>
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" isLoading={attest.isPending}>
          Attest
        </Button>
        <Button appearance="subtle" isDisabled={attest.isPending} onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
