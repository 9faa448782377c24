import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { SettingsForm } from './SettingsForm';
import { useSettings } from './settings-queries';

/** When Parapet scans, what it objects to, and where its Jira issues go. */
export function GeneralSettings() {
  const { data, error, isPending, refetch } = useSettings();
  return (
    <>
      {isPending && <LoadingRows what="the settings" />}
      {error !== null && (
        <LoadError what="The settings" error={error} onRetry={() => void refetch()} />
      )}
      {data !== undefined && <SettingsForm stored={data} />}
    </>
  );
}
