import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ManualControl } from '../../../../../src/contract';
import { ProductLink } from '../../components/ProductLink';
import { AttestationHistory } from './AttestationHistory';
import { AttestForm } from './AttestForm';
import styles from './ControlRow.module.css';
import { WithdrawDialog } from './WithdrawDialog';

/** Why a control matters, what to look at, who said what about it, and the way to say it. */
export function ControlDetails({ control }: { readonly control: ManualControl }) {
  const [isAttesting, setAttesting] = useState(false);
  // Focus comes back from the form to the button that opened it.
  const [wasAttesting, setWasAttesting] = useState(false);
  const [asksToWithdraw, setAsksToWithdraw] = useState(false);
  const { rule, rationale, evidence, steps, references, attestation, history } = control;
  return (
    <div className={styles.details}>
      <p className={styles.text}>{rationale}</p>
      <Part title="What to look at">
        <p className={styles.text}>{evidence}</p>
      </Part>
      <Part title="How">
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      {references.length > 0 && (
        <Part title="References">
          <ul>
            {references.map((url) => (
              <li key={url}>
                <ProductLink url={url}>{url.replace(/^https?:\/\//, '')}</ProductLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {history.length > 0 && (
        <Part title="Who said what">
          <AttestationHistory history={history} />
        </Part>
      )}
      {isAttesting ? (
        <AttestForm
          rule={rule}
          onDone={() => {
            setAttesting(false);
            setWasAttesting(true);
          }}
        />
      ) : (
        <div className={styles.actions}>
          <Button appearance="primary" autoFocus={wasAttesting} onClick={() => setAttesting(true)}>
            {attestation === undefined ? 'Attest' : 'Attest again'}
          </Button>
          {attestation !== undefined && (
            <Button appearance="subtle" onClick={() => setAsksToWithdraw(true)}>
              Withdraw
            </Button>
          )}
        </div>
      )}
      {asksToWithdraw && (
        <WithdrawDialog control={control} onClose={() => setAsksToWithdraw(false)} />
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <Heading size="xxsmall" as="h3">
        {title}
      </Heading>
      {children}
    </section>
  );
}
