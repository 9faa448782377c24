import Button from '@atlaskit/button/new';
import DownloadIcon from '@atlaskit/icon/core/download';
import type { Settings } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { saveFile } from '../../components/save-file';
import styles from './ImportCard.module.css';

/** Saves what Parapet objects to as a file, as the command line takes it too. */
export function ExportCard({ settings }: { readonly settings: Settings }) {
  const save = () =>
    saveFile(
      'parapet-settings.json',
      'application/json',
      `${JSON.stringify(settings, undefined, 2)}\n`,
    );
  return (
    <Card title="Export">
      <div className={styles.body}>
        <p className={styles.lead}>
          Thresholds, sensitive and approved lists, and what was changed of rules. Nothing secret:
          no connection, schedule or issue project is in it. The command line takes the same file
          with <code>--settings</code>.
        </p>
        <Button iconBefore={DownloadIcon} onClick={save}>
          Download settings
        </Button>
      </div>
    </Card>
  );
}
