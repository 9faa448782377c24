import { Link } from 'react-router';
import { severities } from '../../../../../src/contract';
import type { SeverityCounts } from '../../../../../src/contract';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { severityWords } from '../../components/severity-words';

/** Open findings by when to act. */
export function UrgencyCard({ open }: { readonly open: SeverityCounts }) {
  return (
    <section aria-label="Open findings by urgency">
      <ul className="pp-urgency">
        {severities.map((severity) => (
          <li key={severity} className="pp-card">
            <Link to={`/findings?severity=${severity}`}>
              <span className="pp-urgency-time">{severityWords[severity].when}</span>
              <span className="pp-urgency-count">{open[severity]}</span>
              <SeverityLozenge severity={severity} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
