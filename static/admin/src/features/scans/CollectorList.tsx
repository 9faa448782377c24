import CheckIcon from '@atlaskit/icon/core/status-success';
import HiddenIcon from '@atlaskit/icon/core/eye-open-strikethrough';
import WaitingIcon from '@atlaskit/icon/core/minus';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import Spinner from '@atlaskit/spinner';
import type { CollectorProgress } from '../../../../../src/contract';
import { productNames, productOfRule } from '../../components/resource-words';
import { capitalised, formatNumber } from '../../components/words';
import styles from './CollectorList.module.css';
import { collectorStateWords } from './scan-words';

/** What is read, and how far each reading is. */
export function CollectorList({
  collectors,
}: {
  readonly collectors: readonly CollectorProgress[];
}) {
  return (
    <ul className={styles.list}>
      {collectors.map((collector) => (
        <li key={collector.collector} className={styles.collector}>
          <span className={styles.icon}>
            <StateIcon state={collector.state} />
          </span>
          <span className={styles.label}>
            {labelOf(collector)}
            {collector.reason !== undefined && (
              <span className={styles.reason}>{collector.reason}</span>
            )}
          </span>
          <span className={styles.count}>{countOf(collector)}</span>
        </li>
      ))}
    </ul>
  );
}

function StateIcon({ state }: Pick<CollectorProgress, 'state'>) {
  const label = collectorStateWords[state];
  switch (state) {
    case 'waiting':
      return <WaitingIcon label={label} size="small" color="var(--ds-icon-disabled)" />;
    case 'running':
      return <Spinner size="xsmall" label={label} />;
    case 'done':
      return <CheckIcon label={label} size="small" color="var(--ds-icon-success)" />;
    case 'partial':
      return <WarningIcon label={label} size="small" color="var(--ds-icon-warning)" />;
    case 'unavailable':
      return <HiddenIcon label={label} size="small" color="var(--ds-icon-subtle)" />;
  }
}

/** "Jira: permission schemes", from the label and the product that a collector's name begins with. */
function labelOf({ collector, label }: CollectorProgress): string {
  const product = productOfRule(collector.replace('.', '/'));
  return product === undefined ? capitalised(label) : `${productNames[product]}: ${label}`;
}

function countOf({ state, done, total }: CollectorProgress): string {
  if (state === 'waiting') return '';
  if (state === 'unavailable') return collectorStateWords.unavailable;
  return total === undefined || state !== 'running'
    ? formatNumber(done)
    : `${formatNumber(done)} of ${formatNumber(total)}`;
}
