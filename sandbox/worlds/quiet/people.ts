import type { WorldInput } from '../../atlassian/world/schema';
import { accountIdOf, groupIdOf } from '../demo/identifiers';

type Directory = WorldInput['directory'];

/** Groups of Lantern Press by what they are for. */
export const groupNames = {
  staff: 'lantern-staff',
  jiraAdmins: 'jira-administrators',
  confluenceAdmins: 'confluence-administrators',
  editors: 'editors',
  engineering: 'engineering',
  freelancers: 'freelancers',
} as const;

export type GroupHandle = keyof typeof groupNames;

export function quietGroup(handle: GroupHandle): string {
  return groupIdOf(`lantern ${groupNames[handle]}`);
}

export function quietAccount(handle: string): string {
  return accountIdOf(`lantern ${handle}`);
}

/** The only app of the house. */
export const proofreader = 'Proofreader for Jira';

/** The people who play a part, with the groups they are in besides the staff. */
const cast: readonly (readonly [handle: string, name: string, ...groups: GroupHandle[]])[] = [
  ['rosa', 'Rosa Lindqvist', 'jiraAdmins', 'confluenceAdmins'],
  ['tomasz', 'Tomasz Wrona', 'jiraAdmins', 'confluenceAdmins', 'engineering'],
  ['amara', 'Amara Obi', 'confluenceAdmins', 'editors'],
  // Near miss: a person, whatever the name says besides.
  ['felix', 'Felix Brandt (Admin)', 'jiraAdmins', 'confluenceAdmins', 'engineering'],
  ['hana', 'Hana Kovář', 'jiraAdmins', 'engineering'],
  // Near misses: with them five administer Jira, five Confluence and five the workspace, which are not too many.
  ['luca', 'Luca Moretti', 'jiraAdmins', 'confluenceAdmins', 'editors'],
];

/** Account ids of those who administer the organization. */
export const organizationAdmins: readonly string[] = ['rosa', 'tomasz'].map(quietAccount);

export const credentials = {
  site: { email: 'rosa.lindqvist@lantern.example', token: 'quiet-site-administrator-token' },
  bitbucket: { email: 'build@lantern.example', token: 'quiet-bitbucket-token' },
  organization: { keyId: 'key-parapet', key: 'quiet-organization-key' },
} as const;

/** Sixty people: more than enough to look broad, and fewer than a broad group has. */
const others = 54;

/** A publisher that looks after its site: leavers leave their groups, guests stay guests, apps stay apps. */
export function quietDirectory(): Directory {
  return {
    accounts: [
      ...cast.map(([handle, name, ...groups]) => ({
        accountId: quietAccount(handle),
        name,
        email: `${handle}@lantern.example`,
        groups: (['staff', ...groups] as const).map(quietGroup),
      })),
      ...Array.from({ length: others }, (_nothing, at) => ({
        accountId: quietAccount(`reader ${String(at)}`),
        name: `Reader ${String(at + 1)}`,
        email: `reader${String(at)}@lantern.example`,
        groups: [quietGroup('staff')],
      })),
      // Near misses: a leaver without any group, a guest who reads one space, an app that works and does not administer.
      { accountId: quietAccount('leaver'), name: 'Otto Gone', active: false },
      { accountId: quietAccount('guest'), name: 'Freya Freelance', guest: true },
      { accountId: quietAccount('app'), name: proofreader, type: 'app' as const },
    ],
    groups: [
      group('staff', { jiraAccess: ['user'], confluenceAccess: ['user'] }),
      group('jiraAdmins', { jiraAccess: ['admin'] }),
      group('confluenceAdmins', { confluenceAccess: ['admin'] }),
      group('editors', {}),
      group('engineering', {}),
      // Near miss: anyone may join it, and it holds nothing.
      group('freelancers', { managedBy: 'OPEN', usageType: 'TEAM_COLLABORATION' }),
    ],
    apiTokens: [
      {
        accountId: quietAccount('rosa'),
        email: credentials.site.email,
        token: credentials.site.token,
      },
    ],
  };
}

function group(handle: GroupHandle, more: Omit<Directory['groups'][number], 'groupId' | 'name'>) {
  return { groupId: quietGroup(handle), name: groupNames[handle], ...more };
}
