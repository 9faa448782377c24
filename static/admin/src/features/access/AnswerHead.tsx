import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { absoluteTime } from '../../components/time';
import styles from './Answer.module.css';
import { Limits } from './Limits';

interface Props {
  readonly question: ReactNode;
  readonly summary: string;
  /** When the snapshot was taken, where the question does not say it. */
  readonly takenAt?: string;
  readonly limits: readonly string[];
  /** What can be done with the answer. */
  readonly actions?: ReactNode;
}

/** The question, the answer in a sentence, and at once what the answer does not know. */
export function AnswerHead({ question, summary, takenAt, limits, actions }: Props) {
  return (
    <>
      <header className={styles.head}>
        <div className={styles.question}>{question}</div>
        <Heading size="medium" as="h2">
          {summary}
        </Heading>
        {takenAt !== undefined && (
          <p className={styles.basis}>{`As the scan of ${absoluteTime(takenAt)} saw it.`}</p>
        )}
      </header>
      <Limits limits={limits} />
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </>
  );
}
