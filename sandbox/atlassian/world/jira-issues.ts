import { z } from 'zod';
import { numericId } from './jira-permissions';

export const issueTypeSchema = z.strictObject({
  id: numericId,
  name: z.string().min(1),
  description: z.string().default(''),
  subtask: z.boolean().default(false),
  hierarchyLevel: z.int().default(0),
});

export const commentSchema = z.strictObject({
  id: numericId,
  authorAccountId: z.string(),
  /** Atlassian Document Format. */
  body: z.unknown(),
  created: z.iso.datetime(),
});

/** An issue as Jira keeps it. The same shape is read from a world and saved as state. */
export const issueSchema = z.strictObject({
  id: numericId,
  key: z.string().regex(/^[A-Z][A-Z0-9_]{1,9}-\d+$/),
  projectId: numericId,
  issueTypeId: numericId,
  summary: z.string(),
  /** Atlassian Document Format, or null. */
  description: z.unknown().default(null),
  labels: z.array(z.string()).default([]),
  priority: z.enum(['Highest', 'High', 'Medium', 'Low', 'Lowest']).default('Medium'),
  status: z.enum(['To Do', 'In Progress', 'Done']).default('To Do'),
  reporterAccountId: z.string(),
  assigneeAccountId: z.string().optional(),
  duedate: z.iso.date().optional(),
  created: z.iso.datetime(),
  updated: z.iso.datetime(),
  customFields: z.record(z.string(), z.unknown()).default({}),
  properties: z.record(z.string(), z.unknown()).default({}),
  comments: z.array(commentSchema).default([]),
});

export type WorldIssueType = z.output<typeof issueTypeSchema>;
export type WorldIssue = z.output<typeof issueSchema>;
export type WorldComment = z.output<typeof commentSchema>;
