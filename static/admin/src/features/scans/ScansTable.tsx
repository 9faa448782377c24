import type { ScanSummary, SeverityCounts } from '../../../../../src/contract';
import { severities } from '../../../../../src/contract/severity';
import list from '../../components/ListTable.module.css';
import { ListTable } from '../../components/ListTable';
import { RelativeTime } from '../../components/RelativeTime';
import { severityWords } from '../../components/severity-words';
import { absoluteTime } from '../../components/time';
import { asSentence, counted, formatNumber, formatShare } from '../../components/words';
import { scanDuration, scanTriggerWords } from './scan-words';
import { ScanStatusLozenge } from './ScanStatusLozenge';
import styles from './ScansTable.module.css';

/** What every scan saw, changed and cost. */
export function ScansTable({ scans }: { readonly scans: readonly ScanSummary[] }) {
  return (
    <ListTable
      caption="Scans, newest first"
      head={
        <>
          <th scope="col">Started</th>
          <th scope="col">Status</th>
          <th scope="col">Score</th>
          <th scope="col">Open</th>
          <th scope="col">Changed</th>
          <th scope="col" className={list.number}>
            Answered
          </th>
          <th scope="col" className={list.number}>
            Cost
          </th>
        </>
      }
    >
      <tbody>
        {scans.map((scan) => (
          <ScanRow key={scan.id} scan={scan} />
        ))}
      </tbody>
    </ListTable>
  );
}

function ScanRow({ scan }: { readonly scan: ScanSummary }) {
  const { startedAt, status, reason, score, open, opened, resolved, coverage } = scan;
  return (
    <>
      <tr className={styles.row} data-explained={reason === undefined ? undefined : ''}>
        <th scope="row" className={styles.started}>
          <RelativeTime at={startedAt} />
          <div className={list.about}>
            {absoluteTime(startedAt)}
            <br />
            {scanTriggerWords[scan.trigger]}, {scanDuration(scan, Date.parse(startedAt))}
          </div>
        </th>
        <td>
          <ScanStatusLozenge status={status} />
        </td>
        <td className={styles.score}>{score ?? '–'}</td>
        <td>
          {open === undefined ? (
            '–'
          ) : (
            <>
              {formatNumber(totalOf(open))}
              <div className={list.about}>{urgentText(open)}</div>
            </>
          )}
        </td>
        <td className={styles.short}>{changeText(opened, resolved)}</td>
        <td className={list.number}>
          {coverage === undefined ? (
            '–'
          ) : (
            <>
              {formatShare(
                coverage.applicable === 0 ? 1 : coverage.evaluated / coverage.applicable,
              )}
              <div className={list.about}>
                {coverage.evaluated} of {counted(coverage.applicable, 'rule')}
              </div>
            </>
          )}
        </td>
        <td className={list.number}>
          {counted(scan.points, 'point')}
          <div className={list.about}>{counted(scan.requests, 'request')}</div>
        </td>
      </tr>
      {reason !== undefined && (
        <tr className={styles.row}>
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
