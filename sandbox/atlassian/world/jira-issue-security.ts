import { z } from 'zod';
import { holderSchema, numericId } from './jira-permissions';

const levelSchema = z.strictObject({
  id: numericId,
  name: z.string().min(1),
  description: z.string().default(''),
  /** Who sees the issues on the level. */
  members: z.array(z.strictObject({ id: numericId, holder: holderSchema })).default([]),
});

/** An issue security scheme. Only company-managed projects can use one. */
export const issueSecuritySchemeSchema = z.strictObject({
  id: numericId,
  name: z.string().min(1),
  description: z.string().default(''),
  defaultLevelId: numericId.optional(),
  levels: z.array(levelSchema).default([]),
});

export type WorldIssueSecurityScheme = z.output<typeof issueSecuritySchemeSchema>;
export type WorldSecurityLevel = z.output<typeof levelSchema>;
