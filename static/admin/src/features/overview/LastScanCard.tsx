import { Link } from 'react-router';
import type { Operations, Overview } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { Facts } from '../../components/Facts';
import { RelativeTime } from '../../components/RelativeTime';
import { counted, formatNumber } from '../../components/words';
import { findingsAddress } from '../findings/finding-filter';
import { scanDuration } from '../scans/scan-words';
import { ScanStatusLozenge } from '../scans/ScanStatusLozenge';
import { useSettings } from '../settings/settings-queries';

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
      <Facts
        facts={[
          ['Finished', scan.finishedAt !== undefined && <RelativeTime at={scan.finishedAt} />],
          ['Took', scanDuration(scan, Date.parse(scan.finishedAt ?? scan.startedAt))],
          [
            'Opened',
            <Link to={findingsAddress({ sort: 'first-seen' })}>
              {formatNumber(openedByLastScan)}
            </Link>,
          ],
          [
            'Resolved',
            <Link to={findingsAddress({ status: 'resolved', sort: 'last-seen' })}>
              {formatNumber(resolvedByLastScan)}
            </Link>,
          ],
          ['Cost', `${counted(scan.points, 'point')}, ${counted(scan.requests, 'request')}`],
          [
            'Next',
            schedule === undefined ? '…' : <Link to="/settings">{scheduleWords[schedule]}</Link>,
          ],
        ]}
      />
    </Card>
  );
}
