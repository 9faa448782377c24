import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import { useState } from 'react';
import type { CollectorProgress, ScanProgress } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { RelativeTime } from '../../components/RelativeTime';
import { timeOfDay } from '../../components/time';
import { CancelScan } from './CancelScan';
import { useScanProgress } from './use-scan';
import './scans.css';

const steps: Readonly<Record<ScanProgress['step'], string>> = {
  plan: 'Planning',
  collect: 'Reading the site',
  evaluate: 'Judging what was read',
  publish: 'Publishing findings',
};

/** How far the running scan is. Nothing when none runs. */
export function ScanProgressCard() {
  const { data } = useScanProgress();
  const [details, setDetails] = useState(false);
  if (data === undefined || data === null) return null;
  const { scan, step, collectors, resumesAt } = data;
  const ended = collectors.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
  return (
    <Card
      title={resumesAt === undefined ? steps[step] : `Paused until ${timeOfDay(resumesAt)}`}
      aside={<CancelScan scanId={scan.id} />}
    >
      <div className="pp-progress" aria-live="polite">
        <ProgressBar
          ariaLabel="Scan progress"
          value={step === 'collect' ? ended / Math.max(1, collectors.length) : 1}
          isIndeterminate={step !== 'collect'}
        />
        <p className="pp-small pp-subtle">
          {ended} of {collectors.length} parts read · {scan.requests} requests · {scan.points}{' '}
          points · started <RelativeTime at={scan.startedAt} />
        </p>
        {resumesAt === undefined ? null : <p>{scan.reason ?? 'The product asked to wait.'}</p>}
      </div>
      <Button
        appearance="subtle"
        spacing="compact"
        aria-expanded={details}
        onClick={() => {
          setDetails(!details);
        }}
      >
        {details ? 'Hide details' : 'Show details'}
      </Button>
      {details ? <Collectors collectors={collectors} /> : null}
    </Card>
  );
}

const states: Readonly<Record<CollectorProgress['state'], string>> = {
  waiting: 'Waiting',
  running: 'Reading',
  done: 'Read',
  partial: 'Read in part',
  unavailable: 'Not available',
};

function Collectors({ collectors }: { readonly collectors: readonly CollectorProgress[] }) {
  return (
    <table className="pp-table pp-small">
      <caption className="pp-visually-hidden">Parts of the site</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">State</th>
          <th scope="col">Seen</th>
          <th scope="col">Remark</th>
        </tr>
      </thead>
      <tbody>
        {collectors.map(({ collector, label, state, done, total, reason }) => (
          <tr key={collector}>
            <th scope="row">{label}</th>
            <td>{states[state]}</td>
            <td>{total === undefined ? done : `${String(done)} of ${String(total)}`}</td>
            <td className="pp-subtle">{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
