import type { ResourceRef } from '../../contract';
import type {
  ApiToken,
  OrganizationGroup,
  OrganizationUser,
  RuleResult,
  SnapshotData,
} from '../../domain';
import { organizationSnapshot, site } from './snapshot';

/** When the snapshots of tests are taken, some days before. ISO-8601. */
export function daysAgo(days: number): string {
  return new Date(Date.parse('2026-11-20T06:00:00.000Z') - days * 86_400_000).toISOString();
}

/** What differs from the usual; undefined: not told. */
export type Change<T> = { readonly [K in keyof T]?: T[K] | undefined };

export function changed<T extends object>(usual: T, change: Change<T>): T {
  const told = Object.entries({ ...usual, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told) as T;
}

/** An employee with two-step verification who was in Jira yesterday. */
export function aUser(accountId: string, change: Change<OrganizationUser> = {}): OrganizationUser {
  return changed<OrganizationUser>(
    {
      accountId,
      name: nameOf(accountId),
      accountType: 'atlassian',
      status: 'active',
      managed: true,
      twoStep: true,
      roles: [],
      products: [{ id: 'jira-1', key: 'jira', lastActiveAt: daysAgo(1) }],
      groupIds: [],
      addedAt: daysAgo(900),
      source: 'synced',
      emailDomain: 'acme.example',
    },
    change,
  );
}

/** A colleague who administers the organization, as somebody always does. */
export const boss = aUser('boss', { roles: ['atlassian/org-admin'] });

export function anOrganizationGroup(
  groupId: string,
  change: Change<OrganizationGroup> = {},
): OrganizationGroup {
  const usual = { groupId, name: groupId, roles: [], users: 3, externallySynced: true };
  return changed<OrganizationGroup>(usual, change);
}

/** A token of Ada that was made a hundred days ago, ends in a hundred, and was used yesterday. */
export function aToken(id: string, change: Change<ApiToken> = {}): ApiToken {
  const usual = {
    ...{ id, label: id, accountId: 'ada', blocked: false },
    ...{ createdAt: daysAgo(100), expiresAt: daysAgo(-100), lastActiveAt: daysAgo(1) },
  };
  return changed<ApiToken>(usual, change);
}

/** Ada and her token `t1`. */
export function adasToken(change: Change<ApiToken> = {}): SnapshotData {
  return organizationSnapshot({
    'organization.users': [aUser('ada')],
    'organization.apiTokens': [aToken('t1', change)],
  });
}

/** How results name a token. */
export function token(id: string, owner = 'Ada'): ResourceRef {
  return { type: 'org:api-token', id, name: `${id} (${owner})` };
}

/** How a rule objects to the token `t1` of Ada: `says` follows its name. */
export function tokenFinding(says: string, change: Change<ApiToken> = {}): RuleResult {
  const { createdAt, expiresAt, lastActiveAt } = aToken('t1', change);
  const text = `API token "t1" of Ada ${says}`;
  return {
    outcome: 'fail',
    resource: token('t1'),
    message: text,
    evidence: [
      {
        text,
        source: tokensSource,
        data: {
          tokenId: 't1',
          accountId: 'ada',
          createdAt: createdAt ?? null,
          expiresAt: expiresAt ?? null,
          lastActiveAt: lastActiveAt ?? null,
        },
      },
    ],
    affected: [account('ada')],
    fixUrl: organizationFixUrl,
  };
}

/** How results name an account. */
export function account(accountId: string): ResourceRef {
  return {
    type: 'account',
    id: accountId,
    name: nameOf(accountId),
    url: `${site}/jira/people/${accountId}`,
  };
}

export function passes(accountId: string): RuleResult {
  return { outcome: 'pass', resource: account(accountId) };
}

export function outside(accountId: string, reason: string): RuleResult {
  return { outcome: 'not-applicable', resource: account(accountId), reason };
}

export function unknown(accountId: string, reason: string): RuleResult {
  return { outcome: 'not-available', resource: account(accountId), reason };
}

/** Where results say that the organization is administered. */
export const organizationFixUrl = 'https://admin.atlassian.com/o/org-1/overview';

export const tokensSource = 'GET /admin/api-access/v1/orgs/{orgId}/api-tokens';
export const usersSource = 'POST /admin/v2/orgs/{orgId}/directories/-/users/search';
export const groupsSource = 'POST /admin/v2/orgs/{orgId}/directories/-/groups/search';

/** `ada` is Ada. */
function nameOf(accountId: string): string {
  return accountId.charAt(0).toUpperCase() + accountId.slice(1);
}
