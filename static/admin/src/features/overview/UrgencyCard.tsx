import { Link } from 'react-router';
import { severities } from '../../../../../src/contract';
import type { SeverityCounts } from '../../../../../src/contract';
import { SeverityBadge } from '../../components/SeverityBadge';
import { severityTimes } from '../../components/severity-names';

/** Open findings by when to act. */
export function UrgencyCard({ open }: { readonly open: SeverityCounts }) {
  return (
    <section aria-label="Open findings by urgency">
      <ul className="pp-urgency">
        {severities.map((severity) => (
          <li key={severity} className="pp-card">
            <Link to={`/findings?severity=${severity}`}>
              <span className="pp-urgency-time">{severityTimes[severity]}</span>
              <span className="pp-urgency-count">{open[severity]}</span>
              <SeverityBadge severity={severity} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
