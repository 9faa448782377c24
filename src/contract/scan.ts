import type { Severity } from './severity';

/** Life of a scan. `paused` waits for a rate limit or the hourly quota; `partial` finished but could not see everything. */
export const scanStatuses = [
  'running',
  'paused',
  'complete',
  'partial',
  'failed',
  'cancelled',
] as const;

export type ScanStatus = (typeof scanStatuses)[number];

/** Open findings of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** One row of the scan history. Times are ISO-8601 UTC. */
export interface ScanSummary {
  readonly id: string;
  readonly status: ScanStatus;
  readonly trigger: 'manual' | 'schedule' | 'install';
  readonly startedAt: string;
  readonly finishedAt?: string;
  /** Product requests made, retries included. */
  readonly requests: number;
  /** Points spent of the hourly REST quota, by the published cost table. */
  readonly points: number;
  /** Why the scan failed, paused or stayed partial, in a sentence. */
  readonly reason?: string;
  /** 0–100, higher is safer; absent until the scan has been evaluated. */
  readonly score?: number;
  readonly open?: SeverityCounts;
  readonly opened?: number;
  readonly resolved?: number;
  /** Rules answered in full, of the rules that apply. */
  readonly coverage?: { readonly evaluated: number; readonly applicable: number };
}

export type CollectorState = 'waiting' | 'running' | 'done' | 'partial' | 'unavailable';

/** Progress of one collector in the running scan. `total` is absent until known. */
export interface CollectorProgress {
  readonly collector: string;
  readonly label: string;
  readonly state: CollectorState;
  readonly done: number;
  readonly total?: number;
  readonly reason?: string;
}

/** What the running scan has done so far. */
export interface ScanProgress {
  readonly scan: ScanSummary;
  readonly step: 'plan' | 'collect' | 'evaluate' | 'publish';
  readonly collectors: readonly CollectorProgress[];
  /** When a paused scan goes on, ISO-8601 UTC. */
  readonly resumesAt?: string;
}

/** One point of the trend chart: the state after a scan. */
export interface TrendPoint {
  readonly scanId: string;
  readonly at: string;
  readonly score: number;
  readonly open: SeverityCounts;
}
