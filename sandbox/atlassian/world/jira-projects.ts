import { z } from 'zod';
import { numericId } from './jira-permissions';

/** A member of a project role. The account or group may be one the directory lists as deleted. */
export const roleActorSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('user'), accountId: z.string() }),
  z.strictObject({ type: z.literal('group'), groupId: z.string() }),
]);

export const projectRoleSchema = z.strictObject({
  id: numericId,
  name: z.string().min(1),
  description: z.string().default(''),
  /** Marked by Jira as the role that administers projects. */
  admin: z.boolean().default(false),
  defaultActors: z.array(roleActorSchema).default([]),
});

/** A field that must be filled in to create an issue, beyond the summary. */
export const requiredFieldSchema = z.strictObject({
  fieldId: z.string().regex(/^(customfield_\d+|priority|description|labels)$/),
  name: z.string().min(1),
});

export const projectSchema = z.strictObject({
  id: numericId,
  key: z.string().regex(/^[A-Z][A-Z0-9_]{1,9}$/, 'must be 2 to 10 capital letters or digits'),
  name: z.string().min(1),
  description: z.string().default(''),
  typeKey: z.enum(['software', 'service_desk', 'business']).default('software'),
  /** `next-gen` is a team-managed project: its permission scheme belongs to it alone. */
  style: z.enum(['classic', 'next-gen']).default('classic'),
  status: z.enum(['live', 'archived', 'deleted']).default('live'),
  leadAccountId: z.string(),
  schemeId: numericId,
  /** Customers of a service project. */
  customerAccountIds: z.array(z.string()).default([]),
  issueSecuritySchemeId: numericId.optional(),
  /** ISO-8601 UTC; absent for a project without issues. */
  lastIssueUpdate: z.iso.datetime().optional(),
  totalIssueCount: z.int().min(0).default(0),
  /** Actors by role id. Roles that are not named have none. */
  roleActors: z.record(numericId, z.array(roleActorSchema)).default({}),
  /** Absent: every issue type of the site. */
  issueTypeIds: z.array(numericId).optional(),
  requiredFields: z.array(requiredFieldSchema).default([]),
  /** An app access rule keeps apps away from issues; configuration stays readable to them. */
  blocksApps: z.boolean().default(false),
});

export type WorldRoleActor = z.output<typeof roleActorSchema>;
export type WorldProjectRole = z.output<typeof projectRoleSchema>;
export type WorldProject = z.output<typeof projectSchema>;
