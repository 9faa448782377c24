import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { ConnectionNeeds } from '../../../../../src/contract';
import { notify } from '../../bridge/host';
import { asSentence } from '../../components/words';
import styles from './ConnectForm.module.css';
import { connectionWords } from './connection-words';
import { useConnect } from './connections-queries';
import type { CredentialDraft } from './credential-draft';
import { checkCredential } from './credential-draft';
import { CredentialInput } from './CredentialInput';
import { GuideSteps } from './GuideSteps';

interface Props {
  readonly needs: ConnectionNeeds;
  readonly onDone: () => void;
}

/** How to create a credential, and where to enter it. It is tried out before it is kept. */
export function ConnectForm({ needs, onDone }: Props) {
  const { kind } = needs;
  const { name, secret, fields } = connectionWords[kind];
  const [draft, setDraft] = useState<CredentialDraft>(() =>
    Object.fromEntries(fields.map((field) => [field.name, ''])),
  );
  const [errors, setErrors] = useState<CredentialDraft>({});
  const connect = useConnect();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkCredential(kind, draft);
    if ('errors' in checked) {
      setErrors(checked.errors);
      return;
    }
    connect.mutate(checked.credential, {
      onSuccess: (connections) => {
        const connected = connections.find((one) => one.kind === kind)?.name ?? name;
        notify({
          type: 'success',
          title: `Connected ${connected}`,
          description: 'It is read from the next scan on.',
        });
        onDone();
      },
    });
  };

  return (
    <div className={styles.connect}>
      <div className={styles.guide}>
        <Heading size="xsmall" as="h3">
          {`Create the ${secret}`}
        </Heading>
        <GuideSteps needs={needs} />
      </div>
      <form className={styles.form} noValidate onSubmit={submit} autoComplete="off">
        {fields.map((field) => (
          <CredentialInput
            key={field.name}
            field={field}
            value={draft[field.name] ?? ''}
            error={errors[field.name]}
            onChange={(value) => {
              setDraft({ ...draft, [field.name]: value });
              setErrors({});
              connect.reset();
            }}
          />
        ))}
        {connect.isError && (
          <div role="alert">
            <SectionMessage appearance="error" title="Not connected">
              <p>{asSentence(connect.error.message)}</p>
            </SectionMessage>
          </div>
        )}
        <p className={styles.secrecy}>
          {`The ${secret} is tried out once, kept in Forge's secret storage and never shown again.`}
        </p>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" isLoading={connect.isPending}>
            Connect
          </Button>
          <Button appearance="subtle" isDisabled={connect.isPending} onClick={onDone}>
            Cancel
          </Button>
        </div>
      </form>
    </div>
  );
}
