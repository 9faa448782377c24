import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Link } from 'react-router';
import type { FindingDetail } from '../../../../../src/contract';
import { Facts } from '../../components/Facts';
import { ProductLink } from '../../components/ProductLink';
import { ReferenceList } from '../../components/ReferenceList';
import { RelativeTime } from '../../components/RelativeTime';
import { countedReach, resourceTypeName } from '../../components/resource-words';
import { severityWords } from '../../components/severity-words';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { resourceQuestion } from '../access/resource-question';
import { ruleAddress } from '../catalogue/rule-address';
import { AffectedList } from './AffectedList';
import styles from '../../components/Details.module.css';
import { DetailSection } from '../../components/DetailSection';
import { EvidenceList } from './EvidenceList';
import { FindingHistory } from './FindingHistory';
import { RemediationSteps } from './RemediationSteps';

/** What is wrong, why it matters, how to fix it, and how that is known. */
export function FindingDetails({ finding }: { readonly finding: FindingDetail }) {
  const { message, title, severity, resource, affected, references } = finding;
  const access = resourceQuestion(resource);
  return (
    <article className={styles.details}>
      <header className={styles.head}>
        <div className={styles.lozenges}>
          <SeverityLozenge severity={severity} />
          <Lozenge>{finding.confidence === 'confirmed' ? 'Confirmed' : 'Inferred'}</Lozenge>
          {finding.status === 'resolved' && <Lozenge appearance="success">Resolved</Lozenge>}
          {finding.status === 'gone' && <Lozenge>Gone</Lozenge>}
          {finding.status === 'open' && (
            <span className={styles.when}>Fix: {severityWords[severity].when.toLowerCase()}</span>
          )}
        </div>
        <Heading size="medium" as="h2">
          {message}
        </Heading>
        {message !== title && <p className={styles.title}>{title}</p>}
      </header>

      <Facts
        facts={[
          [
            resourceTypeName(resource.type),
            resource.url === undefined ? (
              resource.name
            ) : (
              <ProductLink url={resource.url}>{resource.name}</ProductLink>
            ),
          ],
          ...(access === undefined
            ? []
            : [['Access', <Link to={access}>Ask the access map about it</Link>] as const]),
          ['First seen', <RelativeTime at={finding.firstSeenAt} />],
          ['Last seen', <RelativeTime at={finding.lastSeenAt} />],
          [
            'Rule',
            <Link to={ruleAddress(finding.rule)}>
              <code>{finding.rule}</code>
            </Link>,
          ],
        ]}
      />

      <DetailSection title="Why it matters">
        <p>{finding.rationale}</p>
        {finding.threat !== '' && (
          <p className={styles.threat}>
            <strong>What could happen: </strong>
            {finding.threat}
          </p>
        )}
      </DetailSection>
      <DetailSection title="How to fix it">
        <RemediationSteps remediation={finding.remediation} />
      </DetailSection>
      {affected.length > 0 && (
        <DetailSection title={`Affected: ${countedReach(affected.length, finding.affectedType)}`}>
          <AffectedList affected={affected} />
        </DetailSection>
      )}
      <DetailSection title="Evidence">
        <EvidenceList evidence={finding.evidence} />
      </DetailSection>
      <DetailSection title="History">
        <FindingHistory history={finding.history} />
      </DetailSection>
      <ReferenceList references={references} />
    </article>
  );
}
