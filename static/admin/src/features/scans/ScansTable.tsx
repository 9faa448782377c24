import type { ScanSummary, SeverityCounts } from '../../../../../src/contract';
import { severities } from '../../../../../src/contract/severity';
import { RelativeTime } from '../../components/RelativeTime';
import { severityWords } from '../../components/severity-words';
import { absoluteTime } from '../../components/time';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { asSentence, counted, formatNumber, formatShare } from '../../components/words';
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
            <th scope="col" className={styles.number}>
              Score
            </th>
            <th scope="col">Open</th>
            <th scope="col">Changed</th>
            <th scope="col" className={styles.number}>
              Answered
            </th>
            <th scope="col" className={styles.number}>
              Cost
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
            {absoluteTime(startedAt)}
            <br />
            {scanTriggerWords[scan.trigger]}, {scanDuration(scan, Date.parse(startedAt))}
          </div>
        </th>
        <td>
          <ScanStatusLozenge status={status} />
        </td>
        <td className={styles.number}>{score ?? '–'}</td>
        <td>
          {open === undefined ? (
            '–'
          ) : (
            <>
              {formatNumber(totalOf(open))}
              <div className={styles.about}>{urgentText(open)}</div>
            </>
          )}
        </td>
        <td className={styles.short}>{changeText(opened, resolved)}</td>
        <td className={styles.number}>
          {coverage === undefined ? (
            '–'
          ) : (
            <>
              {formatShare(
                coverage.applicable === 0 ? 1 : coverage.evaluated / coverage.applicable,
              )}
              <div className={styles.about}>
                {coverage.evaluated} of {counted(coverage.applicable, 'rule')}
              </div>
            </>
          )}
        </td>
        <td className={styles.number}>
          {counted(scan.points, 'point')}
          <div className={styles.about}>{counted(scan.requests, 'request')}</div>
        </td>
      </tr>
      {reason !== undefined && (
        <tr>
          <td colSpan={7} className={styles.reason}>
            {asSentence(reason)}
          </td>
        </tr>
      )}
    </>
  );
}

function totalOf(open: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + open[severity], 0);
}

/** "15 critical, 20 high": the two most urgent kinds, where there are any. */
function urgentText(open: SeverityCounts): string {
  return (['critical', 'high'] as const)
    .filter((severity) => open[severity] > 0)
    .map(
      (severity) => `${formatNumber(open[severity])} ${severityWords[severity].name.toLowerCase()}`,
    )
    .join(', ');
}

/** "3 opened, 1 resolved" */
function changeText(opened: number | undefined, resolved: number | undefined): string {
  if (opened === undefined || resolved === undefined) return '–';
  const parts = [
    opened === 0 ? '' : `${formatNumber(opened)} opened`,
    resolved === 0 ? '' : `${formatNumber(resolved)} resolved`,
  ].filter((text) => text !== '');
  return parts.length === 0 ? 'Nothing' : parts.join(', ');
}
