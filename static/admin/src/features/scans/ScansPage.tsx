import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { severities } from '../../../../../src/contract';
import type { ScanStatus, ScanSummary } from '../../../../../src/contract';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { severityWords } from '../../components/severity-words';
import { absoluteTime, duration } from '../../components/time';
import { ScanProgressCard } from './ScanProgressCard';
import { useScans } from './use-scan';
import './scans.css';

type Appearance = 'default' | 'inprogress' | 'moved' | 'success' | 'removed';

const statuses: Readonly<
  Record<ScanStatus, { readonly name: string; readonly appearance: Appearance }>
> = {
  running: { name: 'Running', appearance: 'inprogress' },
  paused: { name: 'Paused', appearance: 'moved' },
  complete: { name: 'Complete', appearance: 'success' },
  partial: { name: 'Partial', appearance: 'moved' },
  failed: { name: 'Failed', appearance: 'removed' },
  cancelled: { name: 'Cancelled', appearance: 'default' },
};

const triggers: Readonly<Record<ScanSummary['trigger'], string>> = {
  manual: 'by hand',
  schedule: 'by schedule',
  install: 'at installation',
};

/** The running scan and the history of scans. */
export function ScansPage() {
  const scans = useScans();
  const rows = scans.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="pp-stack">
      <ScanProgressCard />
      {scans.error !== null ? (
        <LoadError what="The scans" error={scans.error} onRetry={() => void scans.refetch()} />
      ) : scans.isPending ? (
        <LoadingRows what="the scans" />
      ) : rows.length === 0 ? (
        <p className="pp-subtle">No scan has run yet. Press “Scan now” to start the first one.</p>
      ) : (
        <ScansTable scans={rows} />
      )}
      {scans.hasNextPage ? (
        <div>
          <Button isLoading={scans.isFetchingNextPage} onClick={() => void scans.fetchNextPage()}>
            Load more
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function ScansTable({ scans }: { readonly scans: readonly ScanSummary[] }) {
  return (
    <div className="pp-table-wrap">
      <table className="pp-table">
        <caption className="pp-visually-hidden">Scans, newest first</caption>
        <thead>
          <tr>
            {[
              'Started',
              'Status',
              'Took',
              'Score',
              'Open',
              'Opened',
              'Resolved',
              'Requests',
              'Points',
            ].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scans.map((scan) => (
            <Row key={scan.id} scan={scan} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ scan }: { readonly scan: ScanSummary }) {
  const { status, startedAt, finishedAt, trigger, reason, score, open, opened, resolved } = scan;
  const { name, appearance } = statuses[status];
  const took =
    finishedAt === undefined ? undefined : Date.parse(finishedAt) - Date.parse(startedAt);
  return (
    <tr>
      <th scope="row">
        {absoluteTime(startedAt)}
        <span className="pp-small pp-subtle pp-block">{triggers[trigger]}</span>
      </th>
      <td>
        <Lozenge appearance={appearance}>{name}</Lozenge>
        {reason === undefined ? null : (
          <span className="pp-small pp-subtle pp-block">{reason}</span>
        )}
      </td>
      <td>{took === undefined ? '–' : duration(took)}</td>
      <td>{score ?? '–'}</td>
      <td
        title={
          open === undefined
            ? undefined
            : severities.map((one) => `${severityWords[one].name}: ${String(open[one])}`).join(', ')
        }
      >
        {open === undefined ? '–' : severities.reduce((sum, severity) => sum + open[severity], 0)}
      </td>
      <td>{opened ?? '–'}</td>
      <td>{resolved ?? '–'}</td>
      <td>{scan.requests}</td>
      <td>{scan.points}</td>
    </tr>
  );
}
