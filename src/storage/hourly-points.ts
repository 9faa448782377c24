import { z } from 'zod';
import type { KeyValueStore } from '../domain';

const key = 'points:hour';

const storedSchema = z.object({ hour: z.int(), points: z.int() });

/** What this installation has spent in an hour. `hour` counts from the epoch. */
export type HourlyPoints = z.output<typeof storedSchema>;

/** The last hour that points were spent in; undefined before the first. */
export async function readHourlyPoints(kv: KeyValueStore): Promise<HourlyPoints | undefined> {
  const stored = storedSchema.safeParse(await kv.get(key));
  return stored.data;
}

export function writeHourlyPoints(kv: KeyValueStore, spent: HourlyPoints): Promise<void> {
  return kv.set(key, spent);
}
