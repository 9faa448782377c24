import type { OrganizationWorldInput } from '../../atlassian/world/organization';
import type { WorldInput } from '../../atlassian/world/schema';
import { accountIdOf, uuidOf } from '../demo/identifiers';
import { credentials, organizationAdmins, quietAccount, quietGroup } from './people';

const dayMs = 86_400_000;
/** The authentication policy that enforces single sign-on. */
export const ssoPolicyId = uuidOf('lantern single sign-on');

const typesetter = accountIdOf('lantern service typesetter');
const jira = `ari:cloud:jira-software::site/${uuidOf('lantern jira')}`;

/** The organization of Lantern Press: everybody is provisioned, has two steps and was here last week. */
export function quietOrganization(
  { accounts }: WorldInput['directory'],
  now: Date,
): OrganizationWorldInput {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  const humans = accounts.filter(({ type, guest }) => type !== 'app' && guest !== true);
  return {
    id: uuidOf('lantern organization'),
    name: 'Lantern Press',
    accounts: humans.map(({ accountId, active }) =>
      active === false
        ? // Near miss: who has left is deactivated, with the two steps they never had.
          { accountId, accountStatus: 'inactive', mfaEnabled: false }
        : {
            accountId,
            mfaEnabled: true,
            managementSource: 'synced',
            authPolicyId: ssoPolicyId,
            platformRoles: organizationAdmins.includes(accountId) ? ['atlassian/org-admin'] : [],
            productAccess: [
              // Near miss: one was last here 80 days ago.
              {
                id: jira,
                key: 'jira-software',
                lastActiveTimestamp: ago(accountId === quietAccount('reader 7') ? 80 : 3),
              },
            ],
          },
    ),
    groups: (['staff', 'jiraAdmins', 'confluenceAdmins', 'editors', 'engineering'] as const).map(
      (handle) => ({ groupId: quietGroup(handle), externalSynced: true }),
    ),
    domains: [{ id: 'domain-lantern', name: 'lantern.example' }],
    policies: [
      { id: 'policy-offices', name: 'Offices', type: 'ip-allowlist', resources: [jira] },
      { id: 'policy-export', name: 'No export', type: 'data-security', resources: [jira] },
    ],
    authPolicies: [{ id: ssoPolicyId, name: 'Single sign-on' }],
    apiKeys: [
      {
        id: credentials.organization.keyId,
        label: 'Parapet',
        createdBy: quietAccount('rosa'),
        scopes: [
          ...['read:orgs:admin', 'read:accounts:admin', 'read:directories:admin'],
          ...['read:groups:admin', 'read:domains:admin', 'read:policies:admin'],
          ...['read:tokens:admin', 'read:keys:admin', 'read:events:admin'],
          ...['read:workspaces:admin', 'read:users:admin'],
        ],
        createdAt: ago(20),
        expiresAt: ago(-300),
        lastActiveAt: ago(1),
        secret: credentials.organization.key,
      },
    ],
    apiTokens: [
      {
        id: 'token-felix',
        label: 'release script',
        accountId: quietAccount('felix'),
        createdAt: ago(30),
        expiresAt: ago(-200),
        lastActiveAt: ago(2),
      },
    ],
    // Near miss: of two tokens of the typesetter one is in use.
    serviceAccounts: [{ id: 'sa-typesetter', accountId: typesetter, name: 'Typesetter' }],
    serviceAccountTokens: [200, 1].map((days) => ({
      id: `svc-typesetter-${String(days)}`,
      label: `typesetter ${String(days)}`,
      accountId: typesetter,
      createdAt: ago(210),
      expiresAt: ago(-100),
      lastActiveAt: ago(days),
    })),
    workspaces: [
      {
        ...{ id: jira, name: 'lantern-press', typeKey: 'jira-software', usage: 60, capacity: 100 },
        hostUrl: 'https://lantern-press.atlassian.net',
        ...{ createdAt: ago(900), createdBy: quietAccount('rosa') },
      },
    ],
  };
}
