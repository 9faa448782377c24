import { useState } from 'react';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { counted } from '../../components/words';
import styles from './AttestationsPage.module.css';
import { useControls } from './attestations-queries';
import { ControlRow } from './ControlRow';

/** What no API shows, and who says since when, with which evidence, that it is as it should be. */
export function AttestationsPage() {
  const { data: controls = [], error, isPending, refetch } = useControls();
  const [opened, setOpened] = useState<string>();
  const attested = controls.filter(({ outcome }) => outcome === 'attested').length;
  return (
    <div className={styles.page}>
      {isPending && <LoadingRows what="the controls" />}
      {error !== null && (
        <LoadError what="The controls" error={error} onRetry={() => void refetch()} />
      )}
      {controls.length > 0 && (
        <>
          <p className={styles.lead}>
            <span className={styles.count}>
              {`${attested} of ${counted(controls.length, 'control')} attested. `}
            </span>
            No API shows these. Look by hand, then say what you saw: it counts until it expires, and
            is kept as evidence.
          </p>
          <ul className={styles.list}>
            {controls.map((control) => (
              <ControlRow
                key={control.rule}
                control={control}
                isOpen={opened === control.rule}
                onToggle={() => setOpened(opened === control.rule ? undefined : control.rule)}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
