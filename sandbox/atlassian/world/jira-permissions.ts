import { z } from 'zod';

/** Ids of Jira's own tables: digits, as text. */
export const numericId = z.string().regex(/^\d{1,12}$/, 'must be digits');

/**
 * Who holds a permission. A group or account may be one that no longer exists, if the directory lists it as deleted.
 * Source: Jira Cloud REST v3, "About permission schemes and grants", 2026-07.
 */
export const holderSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('anyone') }),
  /** Without `application`: any logged-in user who can use Jira. */
  z.strictObject({ type: z.literal('applicationRole'), application: z.string().optional() }),
  z.strictObject({ type: z.literal('group'), groupId: z.string() }),
  z.strictObject({ type: z.literal('projectRole'), roleId: numericId }),
  z.strictObject({ type: z.literal('user'), accountId: z.string() }),
  z.strictObject({ type: z.literal('projectLead') }),
  z.strictObject({ type: z.literal('reporter') }),
  z.strictObject({ type: z.literal('assignee') }),
  z.strictObject({ type: z.literal('userCustomField'), fieldId: z.string() }),
  z.strictObject({ type: z.literal('groupCustomField'), fieldId: z.string() }),
  z.strictObject({ type: z.literal('sd.customer.portal.only') }),
]);

export const grantSchema = z.strictObject({
  id: numericId,
  permission: z.string().min(1),
  holder: holderSchema,
});

export const permissionSchemeSchema = z.strictObject({
  id: numericId,
  name: z.string().min(1),
  description: z.string().default(''),
  grants: z.array(grantSchema),
});

/** A global permission. Administration usually comes with the groups of the directory instead. */
export const globalGrantSchema = z.strictObject({
  permission: z.string().min(1),
  holder: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('anyone') }),
    z.strictObject({ type: z.literal('applicationRole') }),
    z.strictObject({ type: z.literal('group'), groupId: z.string() }),
  ]),
});

/** A permission that an installed app adds to Jira's own. */
export const appPermissionSchema = z.strictObject({
  key: z.string().min(1),
  name: z.string().min(1),
  description: z.string().default(''),
  type: z.enum(['GLOBAL', 'PROJECT']),
});

export type WorldHolder = z.output<typeof holderSchema>;
export type WorldGrant = z.output<typeof grantSchema>;
export type WorldPermissionScheme = z.output<typeof permissionSchemeSchema>;
