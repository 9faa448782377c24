import { z } from 'zod';
import { resourceTypes } from '../contract';
import type { FindingDetail, FindingSummary } from '../contract';
import type { KeyValueStore } from '../domain';
import { readBlob, writeBlob } from './blobs';

/** Everything the panel shows beside the summary. */
export type StoredDetails = Omit<FindingDetail, keyof FindingSummary>;

const resourceSchema = z.object({
  type: z.enum(resourceTypes),
  id: z.string(),
  name: z.string(),
  url: z.string().exactOptional(),
});

const detailsSchema = z.object({
  rationale: z.string(),
  threat: z.string(),
  references: z.array(z.string()),
  affected: z.array(resourceSchema),
  evidence: z.array(
    z.object({
      text: z.string(),
      source: z.string(),
      data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  remediation: z.object({
    summary: z.string(),
    steps: z.array(z.string()),
    url: z.string().exactOptional(),
  }),
  history: z.array(
    z.object({
      at: z.string(),
      kind: z.enum([
        'opened',
        'reopened',
        'resolved',
        'gone',
        'severity-changed',
        'ticket-created',
      ]),
      scanId: z.string().exactOptional(),
      note: z.string().exactOptional(),
    }),
  ),
});

/** Details of a finding; undefined when it has never been written. */
export async function readDetails(
  kv: KeyValueStore,
  fingerprint: string,
): Promise<StoredDetails | undefined> {
  const stored = await readBlob(kv, detailsKey(fingerprint));
  return stored === undefined ? undefined : detailsSchema.parse(stored);
}

/** Writes details unless they are already stored just so. */
export async function writeDetails(
  kv: KeyValueStore,
  fingerprint: string,
  details: StoredDetails,
): Promise<void> {
  await writeBlob(kv, detailsKey(fingerprint), details);
}

function detailsKey(fingerprint: string): string {
  return `finding:${fingerprint}`;
}
