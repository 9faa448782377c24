import Button from '@atlaskit/button/new';
import { Link } from 'react-router';
import type { FindingSummary } from '../../../../../src/contract';
import { counted } from '../../components/words';
import { useSettings } from '../settings/settings-queries';
import styles from './BulkBar.module.css';
import { BulkIssues } from './BulkIssues';
import { ExportButton } from './ExportButton';

interface Props {
  /** At least one. */
  readonly chosen: readonly FindingSummary[];
  readonly onClear: () => void;
}

/** What can be done with the findings that were chosen in the table. */
export function BulkBar({ chosen, onClear }: Props) {
  const settings = useSettings();
  const projectKey = settings.data?.operations.tickets.projectKey;
  const without = chosen.filter(({ ticket, status }) => ticket === undefined && status === 'open');
  return (
    <div className={styles.bar} role="group" aria-label="Chosen findings">
      <span className={styles.count} role="status">
        {counted(chosen.length, 'finding')} chosen
      </span>
      {projectKey === '' && without.length > 0 && (
        <span className={styles.hint}>
          For Jira issues, <Link to="/settings">choose a project</Link> first.
        </span>
      )}
      {projectKey !== undefined && projectKey !== '' && without.length > 0 && (
        <BulkIssues findings={without} projectKey={projectKey} onDone={onClear} />
      )}
      <ExportButton findings={() => Promise.resolve(chosen)}>Export as CSV</ExportButton>
      <Button appearance="subtle" onClick={onClear}>
        Clear
      </Button>
    </div>
  );
}
