import { Link } from 'react-router';
import type { FindingSummary } from '../../../../../src/contract';
import { SeverityLozenge } from '../../components/SeverityLozenge';

/** What to do first. */
export function TopFindings({ findings }: { readonly findings: readonly FindingSummary[] }) {
  return (
    <section className="pp-card" aria-labelledby="pp-top">
      <h2 id="pp-top">What to do first</h2>
      {findings.length === 0 ? (
        <p className="pp-subtle">Nothing is open.</p>
      ) : (
        <ol className="pp-top">
          {findings.map(({ fingerprint, severity, message, affectedCount }) => (
            <li key={fingerprint}>
              <SeverityLozenge severity={severity} />
              <Link to={`/findings/${fingerprint}`}>{message}</Link>
              {affectedCount === 0 ? null : (
                <span className="pp-subtle pp-small">{affectedCount} affected</span>
              )}
            </li>
          ))}
        </ol>
      )}
      <p className="pp-small pp-all">
        <Link to="/findings">All findings</Link>
      </p>
    </section>
  );
}
