import type { AccessChange, AccessDifference } from '../../../../../src/contract';
import { DetailSection } from '../../components/DetailSection';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { asSentence, counted } from '../../components/words';
import styles from './AnswerTable.module.css';
import { useWhatIf } from './access-queries';
import { ChangedList } from './ChangedList';
import { Limits } from './Limits';
import own from './WhatIf.module.css';

interface Props {
  readonly changes: readonly AccessChange[];
  readonly at: string | null;
}

/** What changes would mean, person by person. Nothing is changed. */
export function WhatIf({ changes, at }: Props) {
  const { data, error, isPending, refetch } = useWhatIf(changes, at);
  const answer = data?.answer;
  const differences = answer === undefined ? [] : [...answer.principals, ...answer.accounts];
  const count = (answer?.principalCount ?? 0) + (answer?.accountCount ?? 0);
  return (
    <DetailSection title="What if">
      {isPending && <LoadingRows what="what the changes would mean" rows={3} />}
      {error !== null && (
        <LoadError what="The answer" error={error} onRetry={() => void refetch()} />
      )}
      {answer !== undefined && (
        <>
          <ul className={own.changes}>
            {answer.changes.map((change) => (
              <li key={change}>{asSentence(change)}</li>
            ))}
          </ul>
          <p className={own.summary} role="status">
            {answer.summary} <span className={styles.subtle}>Nothing has been changed.</span>
          </p>
          <Limits limits={answer.limits} />
        </>
      )}
      {differences.length > 0 && (
        <div className={styles.scroller}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col">Loses</th>
                <th scope="col">Gains</th>
              </tr>
            </thead>
            <tbody>
              {differences.map((one) => (
                <DifferenceRow key={`${one.who.type}/${one.who.id}`} difference={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {differences.length < count && (
        <p
          className={own.body}
        >{`${counted(count - differences.length, 'more')} not listed here.`}</p>
      )}
    </DetailSection>
  );
}

function DifferenceRow({ difference }: { readonly difference: AccessDifference }) {
  const { who, lost, gained, lostCount, gainedCount } = difference;
  return (
    <tr>
      <th scope="row">{who.name}</th>
      <td>
        <ChangedList changed={lost} count={lostCount} />
      </td>
      <td>
        <ChangedList changed={gained} count={gainedCount} />
      </td>
    </tr>
  );
}
