import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { OrganizationUser } from '../../../domain';
import { timeSchema } from '../../time-schema';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';
import { bareIdSchema } from '../schema';

const statuses = ['active', 'suspended', 'not_invited', 'deactivated', 'for_deletion'] as const;

/** Service accounts have addresses of their own, and no other mark in a list of people. */
const serviceAccountDomain = 'serviceaccount.atlassian.com';

const userSchema = z
  .object({
    accountId: z.string(),
    accountType: z.string().nullish(),
    name: z.string().nullish(),
    status: z.enum(statuses).nullish(),
    accountStatus: z.enum(['active', 'inactive', 'closed']).nullish(),
    membershipStatus: z.enum(['active', 'suspended', 'no_membership']).nullish(),
    claimStatus: z.enum(['managed', 'unmanaged']).nullish(),
    mfaEnabled: z.boolean().nullish(),
    platformRoles: z.array(z.string()).nullish(),
    productAccess: z
      .array(
        z.object({
          id: z.string().nullish(),
          key: z.string().nullish(),
          lastActiveTimestamp: timeSchema.nullish(),
        }),
      )
      .nullish(),
    counts: z.object({ resources: z.int().nonnegative().nullish() }).nullish(),
    groups: z.array(z.object({ id: bareIdSchema })).nullish(),
    addedToOrg: timeSchema.nullish(),
    managementSource: z.enum(['invited', 'synced']).nullish(),
    email: z
      .string()
      .nullish()
      .transform((email) => email?.split('@')[1]?.toLowerCase()),
  })
  .transform((raw, context) => {
    const status = raw.status ?? composed(raw.accountStatus, raw.membershipStatus);
    if (status !== undefined) return { ...raw, status };
    context.addIssue({ code: 'custom', path: ['status'], message: 'no status' });
    return z.NEVER;
  });

/**
 * Everyone, managed or not, with roles, products and groups: one list answers the questions about two-step
 * verification, dormancy and administrators. A hundred at once is the most. Source: OpenAPI of organizations, POST
 * /v2/orgs/{orgId}/directories/{directoryId}/users/search, 2026-08-21.
 */
export const users = defineOrganizationCollector<'organization.users'>({
  slice: 'organization.users',
  label: 'users',
  after: [],
  inherits: [],
  firstPages: () => [first],
  idOf: ({ accountId }) => accountId,
  async readPage(page, { client, connection }) {
    const { items, rest } = await readList(client, {
      method: 'POST',
      path: apiPath`/admin/v2/orgs/${connection}/directories/-/users/search`,
      body: {
        limit: 100,
        expand: ['platformRoles', 'productAccess', 'counts.resources', 'groups'],
        ...cursorOf(page),
      },
      item: userSchema,
      what: 'user',
      idKey: 'accountId',
    });
    return { ...rest, items: items.map(toUser) };
  },
});

function toUser(raw: z.output<typeof userSchema>): OrganizationUser {
  return {
    accountId: raw.accountId,
    name: raw.name ?? raw.accountId,
    accountType: accountTypeOf(raw),
    status: raw.status,
    ...(raw.claimStatus ? { managed: raw.claimStatus === 'managed' } : {}),
    ...(typeof raw.mfaEnabled === 'boolean' ? { twoStep: raw.mfaEnabled } : {}),
    roles: [...(raw.platformRoles ?? [])].sort(),
    products: (raw.productAccess ?? []).map(({ id, key, lastActiveTimestamp }) => ({
      ...(typeof id === 'string' ? { id } : {}),
      key: key ?? 'unknown',
      ...(typeof lastActiveTimestamp === 'string' ? { lastActiveAt: lastActiveTimestamp } : {}),
    })),
    ...(typeof raw.counts?.resources === 'number' ? { resources: raw.counts.resources } : {}),
    groupIds: (raw.groups ?? []).map(({ id }) => id).sort(),
    ...(typeof raw.addedToOrg === 'string' ? { addedAt: raw.addedToOrg } : {}),
    ...(raw.managementSource ? { source: raw.managementSource } : {}),
    ...(raw.email === undefined ? {} : { emailDomain: raw.email }),
  };
}

function accountTypeOf({
  accountType,
  email,
}: z.output<typeof userSchema>): OrganizationUser['accountType'] {
  if (email === serviceAccountDomain) return 'app';
  if (!accountType || accountType === 'atlassian') return 'atlassian';
  return accountType === 'app' || accountType === 'customer' ? accountType : 'unknown';
}

/** The composite status, for an answer that has only its parts, or only one of them. */
function composed(
  account: 'active' | 'inactive' | 'closed' | null | undefined,
  membership: 'active' | 'suspended' | 'no_membership' | null | undefined,
): OrganizationUser['status'] | undefined {
  if (account === 'inactive') return 'deactivated';
  if (account === 'closed') return 'for_deletion';
  if (membership) return membership === 'no_membership' ? 'not_invited' : membership;
  return account ?? undefined;
}
