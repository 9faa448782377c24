import { z } from 'zod';
import { json } from '../../routing/responses';
import { readBody } from '../body';
import { cutPage } from '../cursor';
import type { Operation } from '../operation';
import { renderUser, statusOf } from '../render/user';
import type { OrganizationSite } from '../site';

const largestPage = 100;

const userSearchSchema = z.strictObject({
  cursor: z.string().optional(),
  limit: z.int().min(1).max(largestPage).default(50),
  expand: z
    .array(z.enum(['platformRoles', 'counts.resources', 'productAccess', 'groups']))
    .default([]),
  accountIds: z.array(z.string()).min(1).max(10).optional(),
  status: z.array(z.string()).min(1).optional(),
  claimStatus: z.enum(['managed', 'unmanaged']).optional(),
  mfaEnabled: z.boolean().optional(),
});

const groupSearchSchema = z.strictObject({
  cursor: z.string().optional(),
  limit: z.int().min(1).max(largestPage).default(20),
  expand: z.array(z.enum(['counts.resources', 'counts.users'])).default([]),
  groupIds: z.array(z.string()).min(1).max(10).optional(),
  roleIds: z.array(z.string()).min(1).max(10).optional(),
});

const managedBy = {
  ADMINS: 'admins',
  EXTERNAL: 'external',
  TEAM_MEMBERS: 'team-members',
  OPEN: 'open',
} as const;

/** Searches over everyone and every group in the directories of the organization. */
export function directoryOperations(site: OrganizationSite): readonly Operation[] {
  const { organization } = site;
  const path = '/admin/v2/orgs/{orgId}/directories/{directoryId}';
  return [
    {
      method: 'POST',
      path: `${path}/users/search`,
      query: [],
      answer: (request) => {
        const wanted = readBody(request, userSearchSchema);
        const found = organization.accounts.filter(
          (account) =>
            (wanted.accountIds?.includes(account.accountId) ?? true) &&
            (wanted.status?.includes(statusOf(account)) ?? true) &&
            (wanted.claimStatus === undefined || wanted.claimStatus === account.claimStatus) &&
            (wanted.mfaEnabled === undefined || wanted.mfaEnabled === account.mfaEnabled),
        );
        const { items, next } = cutPage(found, { ...wanted, most: largestPage });
        return json(200, {
          data: items.map((account) => renderUser(site, account, wanted.expand)),
          links: next === undefined ? {} : { next },
        });
      },
    },
    {
      method: 'POST',
      path: `${path}/groups/search`,
      query: [],
      answer: (request) => {
        const wanted = readBody(request, groupSearchSchema);
        const found = organization.groups.filter(
          ({ groupId, roles }) =>
            (wanted.groupIds?.includes(groupId) ?? true) &&
            (wanted.roleIds?.some((role) => roles.includes(role)) ?? true),
        );
        const { items, next } = cutPage(found, { ...wanted, most: largestPage });
        return json(200, {
          data: items.map(({ groupId, externalSynced }) => {
            const group = site.groups.get(groupId);
            return {
              id: groupId,
              name: group?.name ?? groupId,
              directoryId: `directory of ${organization.id}`,
              externalSynced,
              managedBy: externalSynced ? 'external' : managedBy[group?.managedBy ?? 'ADMINS'],
              managementAccess: { readable: true, modifiable: !externalSynced, deletable: false },
              ...(wanted.expand.includes('counts.users')
                ? { counts: { users: site.sizes.get(groupId) ?? 0 } }
                : {}),
            };
          }),
          links: next === undefined ? {} : { next },
        });
      },
    },
  ];
}
