import type { Severity } from '../../../../src/contract';
import { severityNames } from './severity-names';
import './severity.css';

/** The urgency of a finding. Its shape says the same as its colour. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  return (
    <span className={`pp-severity pp-severity-${severity}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d={shapes[severity]} />
      </svg>
      {severityNames[severity]}
    </span>
  );
}

/** From a full diamond down to a dot. */
const shapes: Readonly<Record<Severity, string>> = {
  critical: 'M6 0 12 6 6 12 0 6Z',
  high: 'M6 1 12 11H0Z',
  medium: 'M1 1h10v10H1Z',
  low: 'M1 4h10v4H1Z',
  info: 'M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
};
