import { z } from 'zod';
import type { KeyValueStore } from '../domain';

/** How long a tally is kept: longer than any scan is repeated, in seconds. */
const keptSeconds = 30 * 24 * 3_600;

const tallySchema = z.object({ opened: z.int(), resolved: z.int() });

/** How many findings a scan opened (again) and resolved. */
export type Tally = z.output<typeof tallySchema>;

/** The counts of a scan: those of its first run, which is the only one that sees all the changes; `counted` if this is it. */
export async function tallyOf(kv: KeyValueStore, scanId: string, counted: Tally): Promise<Tally> {
  const key = `tally:${scanId}`;
  const stored = await kv.get(key);
  if (stored !== undefined) return tallySchema.parse(stored);
  await kv.set(key, counted, { ttlSeconds: keptSeconds });
  return counted;
}
