import Button from '@atlaskit/button/new';
import TaskIcon from '@atlaskit/icon/core/task';
import { Link } from 'react-router';
import type { FindingDetail } from '../../../../../src/contract';
import { notify } from '../../bridge/host';
import { ProductLink } from '../../components/ProductLink';
import { asSentence } from '../../components/words';
import { useSettings } from '../settings/settings-queries';
import { useCreateIssue } from './findings-queries';
import styles from './TicketAction.module.css';

/** The finding's Jira issue, or the way to one. */
export function TicketAction({ finding }: { readonly finding: FindingDetail }) {
  const settings = useSettings();
  const { ticket, status } = finding;
  if (ticket !== undefined) {
    return (
      <p className={styles.issue}>
        <TaskIcon label="Issue" size="small" color="currentColor" />
        <ProductLink url={ticket.url}>{ticket.issueKey}</ProductLink>
      </p>
    );
  }
  if (status !== 'open' || settings.data === undefined) return null;
  const { projectKey } = settings.data.operations.tickets;
  return projectKey === '' ? (
    <p className={styles.reason}>
      To create a Jira issue, <Link to="/settings">choose a project</Link> first.
    </p>
  ) : (
    <CreateIssueButton fingerprint={finding.fingerprint} projectKey={projectKey} />
  );
}

interface CreateProps {
  readonly fingerprint: string;
  readonly projectKey: string;
}

function CreateIssueButton({ fingerprint, projectKey }: CreateProps) {
  const create = useCreateIssue();
  const onClick = () =>
    create.mutate(fingerprint, {
      onSuccess: ({ issueKey }) => notify({ type: 'success', title: `Created ${issueKey}` }),
      onError: ({ message }) =>
        notify({
          type: 'error',
          title: 'No issue was created',
          description: asSentence(message),
        }),
    });
  return (
    <Button
      appearance="primary"
      iconBefore={TaskIcon}
      isLoading={create.isPending}
      onClick={onClick}
    >
      {`Create issue in ${projectKey}`}
    </Button>
  );
}
