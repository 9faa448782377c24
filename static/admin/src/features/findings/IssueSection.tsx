import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { FindingDetail } from '../../../../../src/contract';
import { invoke } from '../../bridge/invoke';
import { ProductLink } from '../../components/ProductLink';
import { useCreateIssue } from './use-findings';

/** The Jira issue of a finding, or the way to one. */
export function IssueSection({ finding }: { readonly finding: FindingDetail }) {
  const { ticket, fingerprint, status } = finding;
  return (
    <section>
      <h3>Jira issue</h3>
      {ticket !== undefined ? (
        <ProductLink url={ticket.url}>{ticket.issueKey}</ProductLink>
      ) : status === 'open' ? (
        <CreateIssue fingerprint={fingerprint} />
      ) : (
        <p className="pp-subtle">The finding is closed, so it needs no issue.</p>
      )}
    </section>
  );
}

function CreateIssue({ fingerprint }: { readonly fingerprint: string }) {
  const create = useCreateIssue(fingerprint);
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => invoke('settings.get') });
  const project = settings.data?.operations.tickets.projectKey;
  if (project === '') {
    return (
      <p>
        No project for issues is chosen yet. <Link to="/settings">Choose one in the settings</Link>.
      </p>
    );
  }
  return (
    <div className="pp-stack">
      {create.error === null ? null : (
        <SectionMessage appearance="error">
          <p>{create.error.message}</p>
        </SectionMessage>
      )}
      <div>
        <Button
          isDisabled={project === undefined}
          isLoading={create.isPending}
          onClick={() => {
            create.mutate();
          }}
        >
          Create issue{project === undefined ? '' : ` in ${project}`}
        </Button>
      </div>
    </div>
  );
}
