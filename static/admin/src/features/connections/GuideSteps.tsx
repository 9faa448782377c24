import type { ReactNode } from 'react';
import type { ConnectionKind, ConnectionNeeds } from '../../../../../src/contract';
import { ProductLink } from '../../components/ProductLink';
import { listed } from '../../components/words';
import styles from './GuideSteps.module.css';
import { ScopeList } from './ScopeList';

const administration = 'https://admin.atlassian.com';
const tokens = 'https://id.atlassian.com/manage-profile/security/api-tokens';

const guides: Readonly<Record<ConnectionKind, (needs: ConnectionNeeds) => ReactNode>> = {
  organization: OrganizationSteps,
  bitbucket: BitbucketSteps,
  site: SiteSteps,
};

/** How to create the key or token, step by step. */
export function GuideSteps({ needs }: { readonly needs: ConnectionNeeds }) {
  const Guide = guides[needs.kind];
  return <Guide {...needs} />;
}

/** Source: support.atlassian.com, Manage an organization with the admin APIs, 2026-08. */
function OrganizationSteps({ scopes, unscoped }: ConnectionNeeds) {
  return (
    <>
      <ol className={styles.steps}>
        <li>
          As an organization admin, open{' '}
          <ProductLink url={administration}>Atlassian Administration</ProductLink> and choose the
          organization.
        </li>
        <li>
          Choose <strong>Organization settings</strong>, <strong>API keys</strong>,{' '}
          <strong>Create API key</strong>.
        </li>
        <li>
          Choose a key <strong>without scopes</strong>: Atlassian has no scope for{' '}
          {unscoped.length === 0 ? 'some of what is read' : listed(unscoped)}. Parapet only reads
          with it.
        </li>
        <li>
          Name it <strong>Parapet</strong> and choose when it expires, in a year at most.
        </li>
        <li>Copy the organization ID and the key into this form.</li>
      </ol>
      <details className={styles.more}>
        <summary>With scopes instead</summary>
        <p>
          A key with these scopes works too
          {unscoped.length === 0 ? '' : `, and leaves out ${listed(unscoped)}`}:
        </p>
        <ScopeList scopes={scopes} />
      </details>
    </>
  );
}

/** Source: support.atlassian.com, Create an API token (Bitbucket Cloud), 2026-08. */
function BitbucketSteps({ scopes }: ConnectionNeeds) {
  return (
    <ol className={styles.steps}>
      <li>
        As an administrator of the workspace, best with an account made for this, open{' '}
        <ProductLink url={tokens}>API tokens</ProductLink>.
      </li>
      <li>
        Choose <strong>Create API token with scopes</strong>, name it <strong>Parapet</strong> and
        choose when it expires.
      </li>
      <li>
        Choose <strong>Bitbucket</strong> as the app, and these scopes. Parapet only reads, but
        Bitbucket shows some settings to administrators alone.
        <ScopeList scopes={scopes} />
      </li>
      <li>Copy the token into this form, with the address of its account.</li>
    </ol>
  );
}

/** Source: support.atlassian.com, Manage API tokens for your Atlassian account, 2026-08. */
function SiteSteps() {
  return (
    <ol className={styles.steps}>
      <li>
        As a site administrator, best with an account made for this, open{' '}
        <ProductLink url={tokens}>API tokens</ProductLink>.
      </li>
      <li>
        Choose <strong>Create API token</strong>, without scopes: Atlassian has none for this.
        Parapet only reads with it.
      </li>
      <li>
        Name it <strong>Parapet</strong> and choose when it expires, in a year at most.
      </li>
      <li>Copy the token into this form, with the address of its account.</li>
    </ol>
  );
}
