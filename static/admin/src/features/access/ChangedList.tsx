import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ChangedAccess } from '../../../../../src/contract';
import { asSentence, formatNumber, listed } from '../../components/words';
import { nameOf } from './access-address';
import { wordNames } from './access-words';
import styles from './ChangedList.module.css';

const shownAtFirst = 3;
const permissionsNamed = 2;

interface Props<T extends ChangedAccess> {
  readonly changed: readonly T[];
  /** How many there are, of which `changed` may be the first. */
  readonly count: number;
  /** What is to be said of one besides. */
  readonly note?: (one: T) => string | undefined;
}

/** What somebody can do no more, or anew, resource by resource. */
export function ChangedList<T extends ChangedAccess>({ changed, count, note }: Props<T>) {
  const [showsAll, setShowsAll] = useState(false);
  if (count === 0) return <>–</>;
  const shown = showsAll ? changed : changed.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((one) => {
          const more = note?.(one);
          return (
            <li key={nameOf(one.resource)}>
              {`${one.resource.name}: ${changeText(one)}`}
              {more !== undefined && <div className={styles.note}>{asSentence(more)}</div>}
            </li>
          );
        })}
      </ul>
      {shown.length < changed.length && (
        <Button appearance="subtle" spacing="compact" onClick={() => setShowsAll(true)}>
          {`Show ${formatNumber(changed.length - shown.length)} more`}
        </Button>
      )}
      {changed.length < count && (
        <p
          className={styles.note}
        >{`${formatNumber(count - changed.length)} more, not listed here.`}</p>
      )}
    </>
  );
}

/** "read and change", or permissions by name where no word says it. */
function changeText({ words, permissions }: ChangedAccess): string {
  if (words.length > 0) return listed(words.map((word) => wordNames[word]));
  const named = permissions.slice(0, permissionsNamed);
  const more = permissions.length - named.length;
  return listed(more > 0 ? [...named, `${more} more`] : named);
}
