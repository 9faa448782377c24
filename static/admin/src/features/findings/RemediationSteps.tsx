import Button from '@atlaskit/button/new';
import ExternalIcon from '@atlaskit/icon/core/link-external';
import type { Remediation } from '../../../../../src/contract';
import { openInNewTab } from '../../bridge/host';
import styles from './RemediationSteps.module.css';

/** What to do, in order, and the way to where it is done. */
export function RemediationSteps({ remediation }: { readonly remediation: Remediation }) {
  const { summary, steps, url } = remediation;
  return (
    <>
      {summary !== steps[0] && <p>{summary}</p>}
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {url !== undefined && (
        <div>
          <Button iconAfter={ExternalIcon} onClick={() => void openInNewTab(url)}>
            Open where it is fixed
          </Button>
        </div>
      )}
    </>
  );
}
