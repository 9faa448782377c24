import type { ScanProgress } from '../contract';
import type { Ports } from '../domain';
import { readProgress } from '../storage/scan-progress';
import { readScanState } from '../storage/scan-state';
import { collectors } from './collectors';
import { summaryOf } from './summary';

/** What the running scan has done so far, or null when none runs. */
export async function scanProgress(ports: Ports): Promise<ScanProgress | null> {
  const state = await readScanState(ports.keyValues);
  if (state === undefined) return null;
  const stored = await readProgress(ports.keyValues);
  const current = stored?.scanId === state.id ? stored : undefined;
  const scan = summaryOf(state);
  return {
    scan: {
      ...scan,
      requests: Math.max(scan.requests, current?.requests ?? 0),
      points: Math.max(scan.points, current?.points ?? 0),
    },
    step: state.step,
    collectors:
      current?.collectors ??
      collectors.map(({ slice, label }) => ({
        collector: slice,
        label,
        state: 'waiting',
        done: 0,
      })),
    ...(state.pausedUntil === undefined
      ? {}
      : { resumesAt: new Date(state.pausedUntil).toISOString() }),
  };
}
