import type { Overview, ScanSummary } from '../contract';
import type { Ports } from '../domain';
import { listScans, scanProgress, trend } from '../scan';
import { readPosture } from '../storage/posture';
import { openExposures } from './exposures';
import { severityCounts } from './severity-counts';

/** Scans that are looked through for the last one that finished. */
const recentScans = 20;
const trendPoints = 30;

/** Everything the overview shows, in one call. Counts are those of the last evaluated scan. */
export async function overview(ports: Ports): Promise<Overview> {
  const [scans, running, exposed, posture, points] = await Promise.all([
    listScans(ports, { limit: recentScans }),
    scanProgress(ports),
    openExposures(ports),
    readPosture(ports.keyValues),
    trend(ports, trendPoints),
  ]);
  const finished = scans.items.find(({ finishedAt }) => finishedAt !== undefined);
  const evaluated = scans.items.find(isEvaluated);
  return {
    ...(finished === undefined ? {} : { scan: finished }),
    ...(running === null ? {} : { running }),
    exposures: exposed,
    open: evaluated?.open ?? severityCounts([]),
    openedByLastScan: evaluated?.opened ?? 0,
    resolvedByLastScan: evaluated?.resolved ?? 0,
    ...(posture === undefined ? {} : { posture }),
    trend: points,
  };
}

function isEvaluated({ finishedAt, open }: ScanSummary): boolean {
  return finishedAt !== undefined && open !== undefined;
}
