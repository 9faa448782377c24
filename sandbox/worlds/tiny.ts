import { worldSchema, type World, type WorldInput } from '../atlassian/world/schema';

type JiraInput = NonNullable<WorldInput['jira']>;
type DirectoryInput = WorldInput['directory'];

/** What a test wants different: each list given replaces the tiny world's own. */
export interface TinyOverrides {
  readonly name?: string;
  readonly siteUrl?: string;
  readonly directory?: Partial<DirectoryInput>;
  readonly jira?: Partial<JiraInput>;
  readonly confluence?: WorldInput['confluence'];
  readonly apps?: WorldInput['apps'];
}

/** Well-known ids of the tiny world. */
export const tiny = {
  admin: 'acc-admin',
  member: 'acc-member',
  lead: 'acc-lead',
  everyone: 'group-users',
  admins: 'group-admins',
  scheme: '10000',
  administrators: '10002',
  projects: { alpha: '10001', beta: '10002', gamma: '10003' },
} as const;

/** A site with nothing wrong: three projects on one permission scheme, a few accounts, two groups. For tests. */
export function tinyWorld(overrides: TinyOverrides = {}): World {
  const { directory, jira, ...rest } = overrides;
  return worldSchema.parse({
    name: 'Tiny',
    ...rest,
    directory: { ...tinyDirectory(), ...directory },
    jira: { ...tinyJira(), ...jira },
  });
}

function tinyDirectory(): DirectoryInput {
  return {
    groups: [
      {
        groupId: tiny.everyone,
        name: 'jira-users',
        jiraAccess: ['user'],
        confluenceAccess: ['user'],
      },
      { groupId: tiny.admins, name: 'jira-admins', jiraAccess: ['admin'] },
    ],
    accounts: [
      { accountId: tiny.admin, name: 'Ada Admin', groups: [tiny.admins, tiny.everyone] },
      { accountId: tiny.lead, name: 'Lea Lead', groups: [tiny.everyone] },
      { accountId: tiny.member, name: 'Max Member', groups: [tiny.everyone] },
    ],
  };
}

function tinyJira(): JiraInput {
  return {
    permissionSchemes: [
      { id: tiny.scheme, name: 'Default Permission Scheme', grants: tinyGrants() },
    ],
    roles: [{ id: tiny.administrators, name: 'Administrators', admin: true }],
    projects: [
      tinyProject(tiny.projects.alpha, 'ALPHA', 'Alpha'),
      tinyProject(tiny.projects.beta, 'BETA', 'Beta'),
      tinyProject(tiny.projects.gamma, 'GAMMA', 'Gamma'),
    ],
    applicationRoles: [
      {
        key: 'jira-software',
        name: 'Jira',
        groupIds: [tiny.everyone],
        defaultGroupIds: [tiny.everyone],
        selectedByDefault: true,
        numberOfSeats: 10,
      },
    ],
    applicationProperties: [
      {
        key: 'jira.option.globalsharing',
        value: 'false',
        defaultValue: 'true',
        name: 'jira.option.globalsharing',
        type: 'boolean',
      },
    ],
    globalPermissions: [{ permission: 'USER_PICKER', holder: { type: 'applicationRole' } }],
  };
}

function tinyGrants(): JiraInput['permissionSchemes'][number]['grants'] {
  const administrators = { type: 'projectRole', roleId: tiny.administrators } as const;
  return [
    { id: '10100', permission: 'ADMINISTER_PROJECTS', holder: administrators },
    { id: '10101', permission: 'BROWSE_PROJECTS', holder: { type: 'applicationRole' } },
    { id: '10102', permission: 'CREATE_ISSUES', holder: { type: 'applicationRole' } },
    { id: '10103', permission: 'EDIT_ISSUES', holder: { type: 'applicationRole' } },
    { id: '10104', permission: 'TRANSITION_ISSUES', holder: { type: 'applicationRole' } },
    { id: '10105', permission: 'ADD_COMMENTS', holder: { type: 'applicationRole' } },
    { id: '10106', permission: 'DELETE_ISSUES', holder: administrators },
  ];
}

function tinyProject(id: string, key: string, name: string): JiraInput['projects'][number] {
  return {
    id,
    key,
    name,
    leadAccountId: tiny.lead,
    schemeId: tiny.scheme,
    lastIssueUpdate: '2026-11-02T09:30:00Z',
    totalIssueCount: 12,
    roleActors: { [tiny.administrators]: [{ type: 'user', accountId: tiny.lead }] },
  };
}
