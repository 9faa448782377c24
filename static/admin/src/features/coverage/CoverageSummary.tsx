import { coverageOutcomes } from '../../../../../src/contract/coverage';
import type { RuleCoverageDetail } from '../../../../../src/contract';
import { formatShare } from '../../components/words';
import styles from './CoverageSummary.module.css';
import { coverageTotals } from './coverage-view';
import { outcomeWords } from './coverage-words';

/** How much of what applies was answered, as a sentence, a bar and numbers. */
export function CoverageSummary({ rules }: { readonly rules: readonly RuleCoverageDetail[] }) {
  const { applicable, answered } = coverageTotals(rules);
  const counts = coverageOutcomes
    .map((outcome) => ({
      outcome,
      count: rules.filter((rule) => rule.outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <div className={styles.summary}>
      <p>
        {`${answered} of ${applicable} rules that apply were answered in full`}
        {applicable > 0 && ` (${formatShare(answered / applicable)})`}. What could not be seen never
        counts as safe.
      </p>
      <div className={styles.bar} aria-hidden="true">
        {counts.map(({ outcome, count }) => (
          <Part key={outcome} weight={count} className={styles[outcome]} />
        ))}
      </div>
      <ul className={styles.legend}>
        {counts.map(({ outcome, count }) => (
          <li key={outcome} title={outcomeWords[outcome].meaning}>
            <span className={`${styles.key ?? ''} ${styles[outcome] ?? ''}`} aria-hidden="true" />
            {outcomeWords[outcome].name} {count}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Part({
  weight,
  className,
}: {
  readonly weight: number;
  readonly className: string | undefined;
}) {
  return <span className={className} style={{ flexGrow: weight }} />;
}
