import Button from '@atlaskit/button/new';
import TaskIcon from '@atlaskit/icon/core/task';
import type { FindingSummary } from '../../../../../src/contract';
import { notify } from '../../bridge/host';
import { asSentence, counted } from '../../components/words';
import { useCreateIssues } from './use-create-issues';

interface Props {
  /** Open findings without an issue; at least one. */
  readonly findings: readonly FindingSummary[];
  readonly projectKey: string;
  readonly onDone: () => void;
}

/** Creates one Jira issue for each of several findings. */
export function BulkIssues({ findings, projectKey, onDone }: Props) {
  const create = useCreateIssues();
  const start = () =>
    create.run(findings, ({ created, refusals }) => {
      const [refusal] = refusals;
      if (refusal === undefined) {
        notify({ type: 'success', title: `Created ${counted(created, 'issue')}` });
        onDone();
        return;
      }
      notify({
        type: 'error',
        title: `Created ${created} of ${counted(findings.length, 'issue')}`,
        description: asSentence(refusal),
      });
    });
  return (
    <Button
      appearance="primary"
      iconBefore={TaskIcon}
      isDisabled={create.isRunning}
      onClick={start}
    >
      {create.isRunning
        ? `Creating ${create.done + 1} of ${findings.length}…`
        : `Create ${counted(findings.length, 'issue')} in ${projectKey}`}
    </Button>
  );
}
