import { z } from 'zod';

/** A person, app or portal customer of the simulated site. Groups are named by id. */
export const accountSchema = z.strictObject({
  accountId: z.string().min(1).max(128),
  name: z.string(),
  email: z.email().optional(),
  /** Whom the account lets see its address besides itself. Apps see only what anyone does. */
  emailVisibility: z.enum(['anyone', 'administrators']).default('administrators'),
  type: z.enum(['atlassian', 'app', 'customer']).default('atlassian'),
  active: z.boolean().default(true),
  /** A Confluence guest (external collaborator). */
  guest: z.boolean().default(false),
  groups: z.array(z.string()).default([]),
});

/** A directory group. `access` lists what it opens; `managedBy` as Confluence reports it. */
export const groupSchema = z.strictObject({
  groupId: z.string().min(1),
  name: z.string(),
  jiraAccess: z.array(z.enum(['user', 'admin', 'site-admin'])).default([]),
  confluenceAccess: z.array(z.enum(['user', 'admin', 'site-admin'])).default([]),
  managedBy: z.enum(['ADMINS', 'EXTERNAL', 'TEAM_MEMBERS', 'OPEN']).default('ADMINS'),
  usageType: z.enum(['USERBASE_GROUP', 'TEAM_COLLABORATION']).default('USERBASE_GROUP'),
});

/** Everyone and every group of the simulated site, shared by its products. */
export const directorySchema = z.strictObject({
  accounts: z.array(accountSchema),
  groups: z.array(groupSchema),
  /** API tokens with which accounts of the site may ask Jira and Confluence without the app. */
  apiTokens: z
    .array(
      z.strictObject({ accountId: z.string().min(1), email: z.email(), token: z.string().min(8) }),
    )
    .default([]),
  /** Accounts that are gone but that grants, roles, filters or projects still name. No request returns them. */
  deletedAccounts: z.array(z.strictObject({ accountId: z.string().min(1) })).default([]),
  /** Groups that are gone but that grants, roles or filters still name, with the last name they had. */
  deletedGroups: z
    .array(z.strictObject({ groupId: z.string().min(1), name: z.string() }))
    .default([]),
});

export type WorldAccount = z.output<typeof accountSchema>;
export type WorldGroup = z.output<typeof groupSchema>;
export type WorldDirectory = z.output<typeof directorySchema>;
