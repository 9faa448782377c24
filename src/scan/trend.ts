import type { TrendPoint } from '../contract';
import type { Ports } from '../domain';
import { listScans } from '../storage/scan-history';

/** The state after each of the last evaluated scans, oldest first. */
export async function trend(ports: Ports, limit: number): Promise<readonly TrendPoint[]> {
  const { items } = await listScans(ports.entities, { limit });
  return items
    .flatMap(({ id, finishedAt, score, open }) =>
      finishedAt === undefined || score === undefined || open === undefined
        ? []
        : [{ scanId: id, at: finishedAt, score, open }],
    )
    .reverse();
}
