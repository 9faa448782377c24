import { Link } from 'react-router';
import type { Operations, Overview } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { RelativeTime } from '../../components/RelativeTime';
import { formatNumber } from '../../components/words';
import { findingsAddress } from '../findings/finding-filter';
import { scanDuration } from '../scans/scan-words';
import { ScanStatusLozenge } from '../scans/ScanStatusLozenge';
import { useSettings } from '../settings/settings-queries';
import styles from './LastScanCard.module.css';

const scheduleWords: Readonly<Record<Operations['schedule'], string>> = {
  off: 'By hand only',
  daily: 'Every day',
  weekly: 'Every week',
};

/** What the last scan changed and cost, and when the next one comes. */
export function LastScanCard({ overview }: { readonly overview: Overview }) {
  const { scan, openedByLastScan, resolvedByLastScan } = overview;
  const settings = useSettings();
  const schedule = settings.data?.operations.schedule;
  if (scan === undefined) return null;
  return (
    <Card title="Last scan" aside={<ScanStatusLozenge status={scan.status} />}>
      <dl className={styles.facts}>
        <dt>Finished</dt>
        <dd>{scan.finishedAt !== undefined && <RelativeTime at={scan.finishedAt} />}</dd>
        <dt>Took</dt>
        <dd>{scanDuration(scan, Date.parse(scan.finishedAt ?? scan.startedAt))}</dd>
        <dt>Opened</dt>
        <dd>
          <Link to={findingsAddress({ sort: 'first-seen' })}>{formatNumber(openedByLastScan)}</Link>
        </dd>
        <dt>Resolved</dt>
        <dd>
          <Link to={findingsAddress({ status: 'resolved', sort: 'last-seen' })}>
            {formatNumber(resolvedByLastScan)}
          </Link>
        </dd>
        <dt>Cost</dt>
        <dd>{`${formatNumber(scan.points)} points`}</dd>
        {schedule !== undefined && (
          <>
            <dt>Next</dt>
            <dd>
              <Link to="/settings">{scheduleWords[schedule]}</Link>
            </dd>
          </>
        )}
      </dl>
    </Card>
  );
}
