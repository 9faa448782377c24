import Button from '@atlaskit/button/new';
import { formatNumber } from '../../components/words';
import styles from './AnswerTable.module.css';

interface Props {
  /** How many come before the page. */
  readonly offset: number;
  /** How many are on it. */
  readonly shown: number;
  readonly total: number;
  /** What is counted: "people". */
  readonly noun: string;
  readonly isLoading: boolean;
  readonly onTurn: (offset: number) => void;
}

/** From page to page of a long list, so that no more is drawn than is looked at. */
export function PageTurner({ offset, shown, total, noun, isLoading, onTurn }: Props) {
  const end = offset + shown;
  if (offset === 0 && end >= total) return null;
  // Pages may differ in size; the one before is as long as this one was meant to be.
  const size = Math.max(shown, 1);
  return (
    <div className={styles.pages}>
      <Button
        spacing="compact"
        isDisabled={offset === 0 || isLoading}
        onClick={() => onTurn(Math.max(0, offset - Math.max(size, 200)))}
      >
        Previous
      </Button>
      <Button spacing="compact" isDisabled={end >= total || isLoading} onClick={() => onTurn(end)}>
        Next
      </Button>
      <span role="status" className={styles.subtle}>
        {`${formatNumber(offset + 1)} to ${formatNumber(end)} of ${formatNumber(total)} ${noun}`}
      </span>
    </div>
  );
}
