import { z } from 'zod';

const affectedObjectSchema = z.strictObject({ name: z.string(), objectType: z.string() });

/** One record of Confluence's audit log. */
export const confluenceAuditRecordSchema = z.strictObject({
  /** The account that did it; absent: the system. */
  authorId: z.string().min(1).optional(),
  remoteAddress: z.string().default('203.0.113.17'),
  /** ISO-8601 UTC. */
  createdAt: z.iso.datetime(),
  summary: z.string().min(1),
  description: z.string().default(''),
  category: z.string().min(1),
  affectedObject: affectedObjectSchema.default({ name: '', objectType: '' }),
  changedValues: z
    .array(z.strictObject({ name: z.string(), oldValue: z.string(), newValue: z.string() }))
    .default([]),
  associatedObjects: z.array(affectedObjectSchema).default([]),
});

/** How long audit records are kept. */
export const auditRetentionSchema = z.strictObject({
  number: z.int().positive(),
  units: z.enum(['DAYS', 'WEEKS', 'MONTHS', 'YEARS']),
});

export type WorldConfluenceAuditRecord = z.output<typeof confluenceAuditRecordSchema>;
