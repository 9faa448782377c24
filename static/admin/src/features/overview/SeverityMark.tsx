import type { Severity } from '../../../../../src/contract';
import colors from '../../components/SeverityColors.module.css';
import styles from './SeverityMark.module.css';

/** The colour of a severity in the charts, beside its name. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return <span className={`${styles.mark ?? ''} ${colors[severity] ?? ''}`} aria-hidden="true" />;
}
