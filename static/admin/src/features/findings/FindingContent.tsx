import Lozenge from '@atlaskit/lozenge';
import { Link } from 'react-router';
import type { FindingDetail } from '../../../../../src/contract';
import { SeverityBadge } from '../../components/SeverityBadge';
import { When } from '../../components/When';
import { Affected } from './Affected';
import { CopyLink } from './CopyLink';
import { ExternalLink } from '../../components/ExternalLink';
import { FindingHistory } from './FindingHistory';
import { IssueSection } from './IssueSection';

/** What a finding is, why it matters, what shows it, whom it reaches, and what to do. */
export function FindingContent({ finding }: { readonly finding: FindingDetail }) {
  const { severity, confidence, status, message, rule, resource, rationale, threat } = finding;
  return (
    <article className="pp-stack">
      <header>
        <p className="pp-panel-tags">
          <SeverityBadge severity={severity} />
          <Lozenge appearance={status === 'open' ? 'removed' : 'success'}>{status}</Lozenge>
          <Lozenge>{confidence}</Lozenge>
        </p>
        <h2 className="pp-panel-title">{message}</h2>
        <p className="pp-small pp-subtle">
          <Link to={`/findings?rule=${encodeURIComponent(rule)}`}>{rule}</Link> · first seen{' '}
          <When at={finding.firstSeenAt} />, last seen <When at={finding.lastSeenAt} />
        </p>
        <div className="pp-panel-actions">
          <CopyLink fingerprint={finding.fingerprint} />
          {resource.url === undefined ? null : (
            <ExternalLink href={resource.url}>Open {resource.name}</ExternalLink>
          )}
        </div>
      </header>
      <section>
        <h3>Why it matters</h3>
        <p>{rationale}</p>
        <p className="pp-threat">{threat}</p>
      </section>
      <section>
        <h3>Evidence</h3>
        <ul className="pp-evidence">
          {finding.evidence.map((item) => (
            <li key={`${item.text}${JSON.stringify(item.data)}`}>
              <p>{item.text}</p>
              <p className="pp-small pp-subtle">
                <code>{item.source}</code>
              </p>
            </li>
          ))}
        </ul>
      </section>
      {finding.affected.length === 0 ? null : <Affected resources={finding.affected} />}
      <Fix finding={finding} />
      <IssueSection finding={finding} />
      <FindingHistory history={finding.history} />
    </article>
  );
}

function Fix({ finding: { remediation, references } }: { readonly finding: FindingDetail }) {
  return (
    <section>
      <h3>How to fix it</h3>
      <ol className="pp-steps">
        {remediation.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {remediation.url === undefined ? null : (
        <p>
          <ExternalLink href={remediation.url}>Open the place to fix it</ExternalLink>
        </p>
      )}
      <ul className="pp-small">
        {references.map((reference) => (
          <li key={reference}>
            <ExternalLink href={reference}>{reference}</ExternalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
