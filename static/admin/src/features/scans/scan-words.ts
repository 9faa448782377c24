import type {
  CollectorState,
  ScanProgress,
  ScanStatus,
  ScanSummary,
} from '../../../../../src/contract';
import { duration } from '../../components/time';

export const scanStatusWords: Readonly<Record<ScanStatus, string>> = {
  running: 'Running',
  paused: 'Paused',
  complete: 'Complete',
  partial: 'Partial',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

export const scanTriggerWords: Readonly<Record<ScanSummary['trigger'], string>> = {
  manual: 'Started by hand',
  schedule: 'Scheduled',
  install: 'After installation',
};

export const scanSteps: readonly ScanProgress['step'][] = [
  'plan',
  'collect',
  'evaluate',
  'publish',
];

export const scanStepWords: Readonly<Record<ScanProgress['step'], string>> = {
  plan: 'Plan',
  collect: 'Read',
  evaluate: 'Evaluate',
  publish: 'Publish',
};

export const collectorStateWords: Readonly<Record<CollectorState, string>> = {
  waiting: 'Waiting',
  running: 'Reading',
  done: 'Done',
  partial: 'Partly read',
  unavailable: 'Not visible',
};

/** How long a scan took, or has taken so far. */
export function scanDuration({ startedAt, finishedAt }: ScanSummary, nowMs: number): string {
  return duration(
    (finishedAt === undefined ? nowMs : Date.parse(finishedAt)) - Date.parse(startedAt),
  );
}
