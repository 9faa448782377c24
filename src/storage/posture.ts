import { z } from 'zod';
import { products, resourceTypes, severities } from '../contract';
import type { Posture } from '../contract';
import type { KeyValueStore } from '../domain';
import { readBlob, writeBlob } from './blobs';

const name = 'posture';

const perSeverity = z.record(z.enum(severities), z.number());

const postureSchema = z.object({
  groups: z.array(
    z.object({
      rule: z.string(),
      title: z.string(),
      severity: z.enum(severities),
      findings: z.int(),
      only: z.object({ fingerprint: z.string(), message: z.string() }).exactOptional(),
      reach: z.array(z.object({ type: z.enum(resourceTypes), count: z.int() })),
      names: z.array(z.string()),
    }),
  ),
  products: z.array(z.object({ product: z.enum(products), open: perSeverity })),
  forecast: perSeverity,
});

/** Stores what the findings come down to that the scan just evaluated left open. */
export async function writePosture(kv: KeyValueStore, posture: Posture): Promise<void> {
  await writeBlob(kv, name, posture);
}

/** What the open findings of the last evaluated scan come down to; undefined before the first. */
export async function readPosture(kv: KeyValueStore): Promise<Posture | undefined> {
  const stored = await readBlob(kv, name);
  return stored === undefined ? undefined : postureSchema.parse(stored);
}
