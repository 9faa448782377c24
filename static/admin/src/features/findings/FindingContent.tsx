import Lozenge from '@atlaskit/lozenge';
import { Link } from 'react-router';
import type { FindingDetail } from '../../../../../src/contract';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { RelativeTime } from '../../components/RelativeTime';
import { Affected } from './Affected';
import { ProductLink } from '../../components/ProductLink';
import { FindingHistory } from './FindingHistory';
import { IssueSection } from './IssueSection';

/** What a finding is, why it matters, what shows it, whom it reaches, and what to do. */
export function FindingContent({ finding }: { readonly finding: FindingDetail }) {
  const { severity, confidence, status, message, rule, resource, rationale, threat } = finding;
  return (
    <article className="pp-stack pp-finding">
      <header>
        <p className="pp-panel-tags">
          <SeverityLozenge severity={severity} />
          <Lozenge appearance={status === 'open' ? 'removed' : 'success'}>{status}</Lozenge>
          <Lozenge>{confidence}</Lozenge>
        </p>
        <h2 className="pp-panel-title">{message}</h2>
        <p className="pp-small pp-subtle">
          <Link to={`/findings?rule=${encodeURIComponent(rule)}`}>{rule}</Link> · first seen{' '}
          <RelativeTime at={finding.firstSeenAt} />, last seen{' '}
          <RelativeTime at={finding.lastSeenAt} />
        </p>
        <div className="pp-panel-actions">
          {resource.url === undefined ? null : (
            <ProductLink url={resource.url}>Open {resource.name}</ProductLink>
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
          <ProductLink url={remediation.url}>Open the place to fix it</ProductLink>
        </p>
      )}
      <ul className="pp-small">
        {references.map((reference) => (
          <li key={reference}>
            <ProductLink url={reference}>{reference}</ProductLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
