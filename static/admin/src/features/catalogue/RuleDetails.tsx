import Heading from '@atlaskit/heading';
import { Link } from 'react-router';
import type { CatalogueEntry } from '../../../../../src/contract';
import styles from '../../components/Details.module.css';
import { DetailSection } from '../../components/DetailSection';
import { Facts } from '../../components/Facts';
import { ReferenceList } from '../../components/ReferenceList';
import { resourceTypeName } from '../../components/resource-words';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { severityWords } from '../../components/severity-words';
import { listed } from '../../components/words';
import steps from '../findings/RemediationSteps.module.css';
import { effectiveSeverity } from './catalogue-filter';
import { sourceNames } from './catalogue-words';
import { ControlList } from './ControlList';
import { RuleOptions } from './RuleOptions';
import { RuleOutcome } from './RuleOutcome';
import { RuleSettings } from './RuleSettings';
import { standingsOf } from './standing';
import { StandingLozenge } from './StandingLozenge';

/** What a rule asks and why, what it needs to be answered, where it stands, and what can be set about it. */
export function RuleDetails({ entry }: { readonly entry: CatalogueEntry }) {
  const { id, title, severity, severityOverride, threat, remediation, references } = entry;
  return (
    <article className={styles.details}>
      <header className={styles.head}>
        <div className={styles.lozenges}>
          <SeverityLozenge severity={effectiveSeverity(entry)} />
          {standingsOf(entry).map((standing) => (
            <StandingLozenge key={standing} standing={standing} />
          ))}
          {severityOverride !== undefined && (
            <span className={styles.note}>{`${severityWords[severity].name} by itself`}</span>
          )}
        </div>
        <Heading size="medium" as="h2">
          {title}
        </Heading>
        <code className={styles.note}>{id}</code>
      </header>

      <DetailSection title="Today">
        <RuleOutcome entry={entry} />
      </DetailSection>
      <DetailSection title="Why it matters">
        <p>{entry.rationale}</p>
        {threat !== '' && (
          <p>
            <strong>What could happen: </strong>
            {threat}
          </p>
        )}
        <Facts
          facts={[
            ['Looks at', resourceTypeName(entry.resource)],
            ['Answered by', listed(entry.sources.map((source) => sourceNames[source]))],
          ]}
        />
      </DetailSection>
      <DetailSection title="On this site">
        <RuleSettings entry={entry} />
        <RuleOptions options={entry.options} />
      </DetailSection>
      <DetailSection title="Evidence an auditor asks for">
        <p>{entry.evidence}</p>
        <ControlList controls={entry.controls} />
      </DetailSection>
      <DetailSection title="How to fix it">
        <ol className={steps.steps}>
          {remediation.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </DetailSection>
      <ReferenceList references={references} />
      <p>
        <Link to={`/coverage?q=${encodeURIComponent(id)}`}>Look at its coverage</Link>
      </p>
    </article>
  );
}
