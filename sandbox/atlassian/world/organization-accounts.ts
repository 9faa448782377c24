import { z } from 'zod';

/** What the organization knows of an account of the directory. Name, e-mail address and groups are the directory's. */
export const organizationAccountSchema = z.strictObject({
  accountId: z.string().min(1),
  accountStatus: z.enum(['active', 'inactive', 'closed']).default('active'),
  membershipStatus: z.enum(['active', 'suspended', 'no_membership']).default('active'),
  claimStatus: z.enum(['managed', 'unmanaged']).default('managed'),
  /** Absent: the organization does not tell, as for accounts that are not its own. */
  mfaEnabled: z.boolean().optional(),
  managementSource: z.enum(['invited', 'synced']).optional(),
  /** ISO-8601. */
  addedToOrg: z.iso.datetime().default('2023-02-14T09:30:00.000Z'),
  platformRoles: z
    .array(
      z.enum([
        'atlassian/org-admin',
        'atlassian/site-admin',
        'atlassian/user-access-admin',
        'atlassian/ai-access',
      ]),
    )
    .default([]),
  productAccess: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        key: z.string().min(1),
        /** Absent: never active there. */
        lastActiveTimestamp: z.iso.datetime().optional(),
      }),
    )
    .default([]),
  /** The authentication policy, if one was assigned. */
  authPolicyId: z.string().min(1).optional(),
});

/** What the organization knows of a group of the directory. */
export const organizationGroupSchema = z.strictObject({
  groupId: z.string().min(1),
  /** Roles it gives to its members, e.g. `atlassian/org-admin`. */
  roles: z.array(z.string().regex(/^atlassian\/[a-z-]+$/)).default([]),
  externalSynced: z.boolean().default(false),
});

export type WorldOrganizationAccount = z.output<typeof organizationAccountSchema>;
