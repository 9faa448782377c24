import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { ExportCard } from './ExportCard';
import { ImportCard } from './ImportCard';
import { useSettings } from './settings-queries';

/** Settings as a file, out and in. */
export function SettingsFilePage() {
  const { data, error, isPending, refetch } = useSettings();
  return (
    <>
      {isPending && <LoadingRows what="the settings" />}
      {error !== null && (
        <LoadError what="The settings" error={error} onRetry={() => void refetch()} />
      )}
      {data !== undefined && (
        <>
          <ExportCard settings={data.settings} />
          <ImportCard stored={data} />
        </>
      )}
    </>
  );
}
