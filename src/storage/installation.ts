import { z } from 'zod';
import type { KeyValueStore, Slice } from '../domain';

const key = 'installation';

const installationSchema = z.object({ at: z.iso.datetime() });

/** Remembers that the app was installed, the first time it hears of it. */
export async function noteInstallation(kv: KeyValueStore, at: string): Promise<void> {
  await kv.create(key, installationSchema.parse({ at }));
}

/**
 * The installation as rules see it; no item where nobody has installed the app, as when it scans from the command line.
 * Nothing delivers findings by itself yet.
 */
export async function readInstallation(kv: KeyValueStore): Promise<Slice<'app.installation'>> {
  const parsed = installationSchema.safeParse(await kv.get(key));
  return {
    items: parsed.success ? [{ installedAt: parsed.data.at, deliveries: [] }] : [],
    gaps: [],
  };
}
