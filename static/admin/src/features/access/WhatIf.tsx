import type { AccessChange, AccessDifference, ChangedAccess } from '../../../../../src/contract';
import { DetailSection } from '../../components/DetailSection';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { asSentence, counted, listed } from '../../components/words';
import styles from './AnswerTable.module.css';
import { useWhatIf } from './access-queries';
import { wordNames } from './access-words';
import { Limits } from './Limits';
import own from './WhatIf.module.css';

const namesShown = 3;

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
      <td>{changedText(lost, lostCount)}</td>
      <td>{changedText(gained, gainedCount)}</td>
    </tr>
  );
}

/** "read and change Payments, read Loans and 3 more" */
function changedText(changed: readonly ChangedAccess[], count: number): string {
  if (count === 0) return '–';
  const named = changed.slice(0, namesShown).map(({ resource, words, permissions }) => {
    const what = words.length > 0 ? words.map((word) => wordNames[word]) : permissions.slice(0, 2);
    return `${listed(what)}: ${resource.name}`;
  });
  const more = count - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
