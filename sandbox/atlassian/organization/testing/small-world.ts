import type { OrganizationWorldInput } from '../../world/organization';
import { worldSchema, type World } from '../../world/schema';

/** Ids and keys of the small organization. */
export const small = {
  orgId: 'org-1',
  key: 'Bearer everything',
  scopedKey: 'Bearer domains-and-events',
  expiredKey: 'Bearer expired',
  revokedKey: 'Bearer revoked',
} as const;

/** An organization of three people and two groups. Lists that are given replace its own. */
export function smallWorld(given: Partial<OrganizationWorldInput> = {}): World {
  return worldSchema.parse({
    name: 'small',
    directory: {
      accounts: [
        { accountId: 'ada', name: 'Ada Admin', email: 'Ada@Small.example', groups: ['admins'] },
        { accountId: 'bob', name: 'Bob Busy', email: 'bob@small.example', groups: ['staff'] },
        { accountId: 'eve', name: 'Eve External', email: 'eve@elsewhere.example' },
      ],
      groups: [
        { groupId: 'admins', name: 'org-admins' },
        { groupId: 'staff', name: 'staff', managedBy: 'EXTERNAL' },
      ],
    },
    organization: {
      id: small.orgId,
      name: 'Small',
      accounts: [
        {
          accountId: 'ada',
          mfaEnabled: true,
          managementSource: 'invited',
          platformRoles: ['atlassian/org-admin'],
        },
        { accountId: 'bob', mfaEnabled: false, managementSource: 'synced' },
        { accountId: 'eve', claimStatus: 'unmanaged' },
      ],
      groups: [
        { groupId: 'admins', roles: ['atlassian/org-admin', 'atlassian/admin'] },
        { groupId: 'staff', externalSynced: true },
      ],
      apiKeys: smallKeys(),
      ...given,
    },
  });
}

function smallKeys(): OrganizationWorldInput['apiKeys'] {
  return [
    { id: 'key-all', label: 'Parapet', createdBy: 'ada', secret: 'everything' },
    {
      id: 'key-scoped',
      label: 'Domains',
      createdBy: 'ada',
      secret: 'domains-and-events',
      scopes: ['read:domains:admin', 'read:events:admin'],
    },
    {
      id: 'key-expired',
      label: 'Old',
      createdBy: 'ada',
      secret: 'expired',
      expiresAt: '2026-10-01T00:00:00.000Z',
    },
    {
      id: 'key-revoked',
      label: 'Gone',
      createdBy: 'ada',
      secret: 'revoked',
      revocationDate: '2026-09-01T00:00:00.000Z',
    },
  ];
}
