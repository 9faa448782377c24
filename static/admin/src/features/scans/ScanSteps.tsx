import CheckIcon from '@atlaskit/icon/core/check-mark';
import type { ScanProgress } from '../../../../../src/contract';
import { scanSteps, scanStepWords } from './scan-words';
import styles from './ScanSteps.module.css';

/** The steps of a scan, and which one it is at. */
export function ScanSteps({ step }: Pick<ScanProgress, 'step'>) {
  const current = scanSteps.indexOf(step);
  return (
    <ol className={styles.steps}>
      {scanSteps.map((one, index) => (
        <li
          key={one}
          className={styles.step}
          data-done={index < current ? '' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {index < current && <CheckIcon label="done" size="small" />}
          {scanStepWords[one]}
        </li>
      ))}
    </ol>
  );
}
