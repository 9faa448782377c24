import { z } from 'zod';
import { numericId } from './jira-permissions';

const itemSchema = z.strictObject({
  /** Jira leaves out the id of groups. */
  id: z.string().optional(),
  name: z.string(),
  /** `GROUP`, `USER`, `SCHEME`, `PERMISSIONS`, `PROJECT_ROLE`, `PROJECT`… */
  typeName: z.string(),
});

/** A record of Jira's audit log, in Jira's own words. */
export const auditRecordSchema = z.strictObject({
  id: numericId,
  created: z.iso.datetime(),
  summary: z.string(),
  category: z.string(),
  authorAccountId: z.string().optional(),
  objectItem: itemSchema.optional(),
  associatedItems: z.array(itemSchema).default([]),
  changedValues: z
    .array(
      z.strictObject({
        fieldName: z.string(),
        changedFrom: z.string().default(''),
        changedTo: z.string().default(''),
      }),
    )
    .default([]),
});

/** A webhook that an administrator made. */
export const webhookSchema = z.strictObject({
  id: numericId,
  name: z.string().min(1),
  url: z.string(),
  enabled: z.boolean().default(true),
  events: z.array(z.string()).default(['jira:issue_updated']),
});

export type WorldAuditRecord = z.output<typeof auditRecordSchema>;
export type WorldWebhook = z.output<typeof webhookSchema>;
