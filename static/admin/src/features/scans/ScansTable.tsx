import type { ScanSummary } from '../../../../../src/contract';
import { severities } from '../../../../../src/contract/severity';
import { RelativeTime } from '../../components/RelativeTime';
import { severityWords } from '../../components/severity-words';
import { absoluteTime } from '../../components/time';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { asSentence, formatNumber } from '../../components/words';
import { scanDuration, scanTriggerWords } from './scan-words';
import { ScanStatusLozenge } from './ScanStatusLozenge';
import styles from './ScansTable.module.css';

/** What every scan saw, changed and cost. */
export function ScansTable({ scans }: { readonly scans: readonly ScanSummary[] }) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>Scans, newest first</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Started</th>
            <th scope="col">Status</th>
            <th scope="col">Duration</th>
            <th scope="col" className={styles.number}>
              Score
            </th>
            <th scope="col">Open</th>
            <th scope="col" className={styles.number}>
              Opened
            </th>
            <th scope="col" className={styles.number}>
              Resolved
            </th>
            <th scope="col" className={styles.number}>
              Coverage
            </th>
            <th scope="col" className={styles.number}>
              Requests
            </th>
            <th scope="col" className={styles.number}>
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {scans.map((scan) => (
            <ScanRow key={scan.id} scan={scan} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ScanRow({ scan }: { readonly scan: ScanSummary }) {
  const { startedAt, status, reason, score, open, opened, resolved, coverage } = scan;
  return (
    <>
      <tr data-explained={reason === undefined ? undefined : ''}>
        <th scope="row" className={styles.started}>
          <RelativeTime at={startedAt} />
          <div className={styles.about}>
            {absoluteTime(startedAt)} · {scanTriggerWords[scan.trigger]}
          </div>
        </th>
        <td>
          <ScanStatusLozenge status={status} />
        </td>
        <td className={styles.short}>{scanDuration(scan, Date.parse(startedAt))}</td>
        <td className={styles.number}>{score ?? '–'}</td>
        <td className={styles.short}>{open === undefined ? '–' : openText(open)}</td>
        <td className={styles.number}>{opened === undefined ? '–' : formatNumber(opened)}</td>
        <td className={styles.number}>{resolved === undefined ? '–' : formatNumber(resolved)}</td>
        <td className={styles.number}>
          {coverage === undefined ? '–' : `${coverage.evaluated}/${coverage.applicable}`}
        </td>
        <td className={styles.number}>{formatNumber(scan.requests)}</td>
        <td className={styles.number}>{formatNumber(scan.points)}</td>
      </tr>
      {reason !== undefined && (
        <tr>
          <td colSpan={10} className={styles.reason}>
            {asSentence(reason)}
          </td>
        </tr>
      )}
    </>
  );
}

/** The two most urgent kinds that are open, and how many others. */
function openText(open: NonNullable<ScanSummary['open']>): string {
  const total = severities.reduce((sum, severity) => sum + open[severity], 0);
  const [critical, high] = [open.critical, open.high];
  if (total === 0) return 'None';
  const urgent = [
    critical === 0 ? '' : `${critical} ${severityWords.critical.name.toLowerCase()}`,
    high === 0 ? '' : `${high} ${severityWords.high.name.toLowerCase()}`,
  ].filter((text) => text !== '');
  return urgent.length === 0
    ? formatNumber(total)
    : `${formatNumber(total)} (${urgent.join(', ')})`;
}
