import './without-eval';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { PageTitle } from '../../components/PageTitle';
import { SettingsForm } from './SettingsForm';
import styles from './SettingsPage.module.css';
import { useSettings } from './settings-queries';

/** When Parapet scans, what it objects to, and where its Jira issues go. */
export function SettingsPage() {
  const { data, error, isPending, refetch } = useSettings();
  return (
    <div className={styles.page}>
      <PageTitle>Settings</PageTitle>
      {isPending && <LoadingRows what="the settings" />}
      {error !== null && (
        <LoadError what="The settings" error={error} onRetry={() => void refetch()} />
      )}
      {data !== undefined && <SettingsForm stored={data} />}
    </div>
  );
}
