import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { CallError } from '../bridge/call-error';
import { LoadingRows } from '../components/LoadingRows';
import { useProgress, useRefreshAfterScan } from '../features/scans/scans-queries';
import { Forbidden } from './Forbidden';
import { Navigation } from './Navigation';
import { ScanState } from './ScanState';
import styles from './Shell.module.css';

/** What every place of the page has around it. People who may not use the app see that, and nothing else. */
export function Shell() {
  const progress = useProgress();
  useRefreshAfterScan(progress.data?.scan.id);
  const { error } = progress;
  if (error instanceof CallError && error.code === 'forbidden') {
    return <Forbidden reason={error.message} />;
  }
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Navigation />
        <ScanState progress={progress.data} />
      </header>
      <main className={styles.main}>
        <Suspense fallback={<LoadingRows what="the page" />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
