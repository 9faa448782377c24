import SearchIcon from '@atlaskit/icon/core/search';
import { Outlet } from 'react-router';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { PageTitle } from '../../components/PageTitle';
import { NothingScanned } from '../scans/NothingScanned';
import styles from './AccessPage.module.css';
import { AccessSearch } from './AccessSearch';
import { useSnapshots } from './access-queries';
import { SnapshotPicker } from './SnapshotPicker';

/** Questions to the map of who reaches what: whom or what about, and as of when. */
export function AccessPage() {
  const { data: snapshots, error, isPending, refetch } = useSnapshots();
  return (
    <div className={styles.page}>
      <PageTitle>Access</PageTitle>
      {isPending && <LoadingRows what="the access map" />}
      {error !== null && (
        <LoadError what="The access map" error={error} onRetry={() => void refetch()} />
      )}
      {snapshots?.length === 0 && (
        <NothingScanned icon={<SearchIcon label="" color="currentColor" />}>
          After a scan you can ask here who reaches what, and by which paths.
        </NothingScanned>
      )}
      {snapshots !== undefined && snapshots.length > 0 && (
        <>
          <div className={styles.ask}>
            <div className={styles.search}>
              <AccessSearch />
            </div>
            <SnapshotPicker
              name="at"
              label="As of"
              none="The last scan"
              snapshots={snapshots.slice(1)}
            />
          </div>
          <Outlet />
        </>
      )}
    </div>
  );
}
