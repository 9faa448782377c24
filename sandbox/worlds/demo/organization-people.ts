import type { OrganizationWorldInput } from '../../atlassian/world/organization';
import type { WorldInput } from '../../atlassian/world/schema';
import { castId } from './cast';
import { demoConnections } from './connections';
import { groupNames as groups } from './groups';
import { accountIdOf, groupIdOf, uuidOf } from './identifiers';
import { createRandom } from './random';

type Directory = WorldInput['directory'];
type DirectoryAccount = Directory['accounts'][number];
export type OrganizationAccountInput = OrganizationWorldInput['accounts'][number];

/** Days since someone was last active in Jira and in Confluence; absent: never, or no access. */
interface Activity {
  readonly jira?: number;
  readonly confluence?: number;
}

/** The product instances that people open. */
export const instances = {
  jira: `ari:cloud:jira-software::site/${uuidOf('instance jira')}`,
  confluence: `ari:cloud:confluence::site/${uuidOf('instance confluence')}`,
} as const;

/** The policy of the few who sign in with a password. */
export const passwordPolicyId = uuidOf('authentication policy passwords');

/** People of the story without a name in it, by what is the matter with them. */
export const extras = {
  neverActive: accountIdOf('marketing 4'),
  newcomer: accountIdOf('marketing 5'),
  contractorAdmin: accountIdOf('contractor 0'),
  contractorAi: accountIdOf('contractor 1'),
  suspendedContractor: accountIdOf('contractor 15'),
  newGuest: accountIdOf('guest 1'),
} as const;

/** People with a role over the organization, and no group that gives it to them. */
const rolesByHand: Readonly<Record<string, OrganizationAccountInput['platformRoles']>> = {
  [castId('marta')]: ['atlassian/org-admin', 'atlassian/site-admin'],
  [castId('rohan')]: ['atlassian/org-admin'],
  [castId('sven')]: ['atlassian/org-admin'],
  [castId('lotte')]: ['atlassian/org-admin', 'atlassian/user-access-admin'],
  [extras.contractorAdmin]: ['atlassian/site-admin'],
  [extras.contractorAi]: ['atlassian/ai-access'],
};

/** What groups give: members of the organization’s administrators, of the sites’, and of the service desk. */
const rolesByGroup = [
  [groups.orgAdmins, 'atlassian/org-admin'],
  [groups.siteAdmins, 'atlassian/site-admin'],
  [groups.itServiceDesk, 'atlassian/user-access-admin'],
] as const;

const activities: Readonly<Record<string, Activity>> = {
  [castId('raj')]: { jira: 120, confluence: 150 },
  [castId('william')]: { jira: 200, confluence: 210 },
  [castId('rohan')]: { jira: 130, confluence: 131 },
  [castId('saskia')]: { jira: 12, confluence: 150 },
  [castId('eva')]: { jira: 90, confluence: 90 },
  [castId('lotte')]: { jira: 60, confluence: 61 },
  [extras.neverActive]: {},
  [extras.newcomer]: {},
};

const addedDaysAgo: Readonly<Record<string, number>> = {
  [extras.neverActive]: 200,
  [extras.newcomer]: 10,
  [extras.newGuest]: 30,
};

const withoutTwoStep = new Set([
  ...[castId('kwame'), castId('shanthi'), castId('itService')],
  // Accounts of people who left need none.
  ...[castId('hugh'), castId('luis')],
]);
const invited = new Set([castId('itService'), castId('dmitri')]);
const outsideSso = new Set([castId('itService'), castId('arthur')]);

/** What the organization knows of everyone who has an Atlassian account: employees, contractors and guests. */
export function demoOrganizationAccounts(
  { accounts }: Directory,
  ago: (days: number) => string,
): OrganizationAccountInput[] {
  const random = createRandom(404);
  return accounts
    .filter(({ type }) => type === undefined || type === 'atlassian')
    .map((account) => organizationAccount(account, 1 + random.below(25), ago));
}

function organizationAccount(
  account: DirectoryAccount,
  usualDays: number,
  ago: (days: number) => string,
): OrganizationAccountInput {
  const { accountId, active = true } = account;
  const suspended = accountId === extras.suspendedContractor;
  return {
    accountId,
    accountStatus: active ? 'active' : 'inactive',
    membershipStatus: suspended ? 'suspended' : 'active',
    addedToOrg: ago(addedDaysAgo[accountId] ?? 900),
    platformRoles: rolesOf(account),
    productAccess: active && !suspended ? productAccess(account, usualDays, ago) : [],
    ...(isEmployee(account)
      ? {
          claimStatus: 'managed',
          mfaEnabled: !withoutTwoStep.has(accountId),
          managementSource: invited.has(accountId) ? 'invited' : 'synced',
          authPolicyId: outsideSso.has(accountId)
            ? passwordPolicyId
            : demoConnections.organization.ssoPolicyId,
        }
      : { claimStatus: 'unmanaged' }),
  };
}

function isEmployee({ email }: DirectoryAccount): boolean {
  return email?.endsWith('@kestrelfreight.example') === true;
}

function rolesOf({ accountId, active = true, groups: member = [] }: DirectoryAccount) {
  if (!active) return [];
  const given = rolesByGroup
    .filter(([name]) => member.includes(groupIdOf(name)))
    .map(([, role]) => role);
  return [...new Set([...given, ...(rolesByHand[accountId] ?? [])])];
}

function productAccess(
  { accountId, groups: member = [] }: DirectoryAccount,
  usualDays: number,
  ago: (days: number) => string,
) {
  const activity = activities[accountId] ?? { jira: usualDays, confluence: usualDays + 1 };
  const opens = {
    jira: [groups.jiraUsers, groups.contractors],
    confluence: [groups.confluenceUsers, groups.contractors, groups.partners],
  };
  return (['jira', 'confluence'] as const)
    .filter((key) => opens[key].some((name) => member.includes(groupIdOf(name))))
    .map((key) => {
      const days = activity[key];
      return {
        id: instances[key],
        key,
        ...(days === undefined ? {} : { lastActiveTimestamp: ago(days) }),
      };
    });
}
