import type { ResourceRef } from '../../contract';
import type {
  Account,
  ApplicationRole,
  JiraGroupMember,
  IssueSecurityScheme,
  JiraDashboard,
  JiraFilter,
  JiraProject,
  PermissionHolder,
  PermissionScheme,
  RoleActor,
  SchemeGrant,
  SecurityLevel,
} from '../../domain';
import { site } from './snapshot';

/** A grant whose id is the holder's type and the permission, so that tests can name it without inventing one. */
export function aGrant(permission: string, holder: PermissionHolder): SchemeGrant {
  return { id: `${holder.type}-${permission}`, permission, holder };
}

export const anyone: PermissionHolder = { type: 'anyone' };
export const everyone: PermissionHolder = { type: 'applicationRole' };

export function groupHolder(id: string, name = id): PermissionHolder {
  return { type: 'group', id, name };
}

export function roleHolder(id: string): PermissionHolder {
  return { type: 'projectRole', id };
}

export function userHolder(id: string): PermissionHolder {
  return { type: 'user', id };
}

export function aScheme(change: Partial<PermissionScheme> = {}): PermissionScheme {
  return { id: '10', name: 'Software scheme', grants: [], ...change };
}

export function aProject(change: Partial<JiraProject> = {}): JiraProject {
  return {
    id: '1',
    key: 'PAY',
    name: 'Payments',
    status: 'live',
    style: 'classic',
    typeKey: 'software',
    lead: { accountId: 'lena', name: 'Lena Lead', active: true },
    ...change,
  };
}

/** The scheme of {@link aScheme} and the project of {@link aProject} that uses it. */
export function schemeInUse(grants: readonly SchemeGrant[]) {
  return {
    'jira.permissionSchemes': [aScheme({ grants })],
    'jira.projects': [aProject()],
    'jira.projectSchemes': [{ projectId: '1', schemeId: '10' }],
  };
}

/** How results name {@link aScheme}. */
export const theScheme: ResourceRef = {
  type: 'jira:permission-scheme',
  id: '10',
  name: 'Software scheme',
  url: `${site}/secure/admin/EditPermissions!default.jspa?schemeId=10`,
};

/** How results name {@link aProject}. */
export const theProject: ResourceRef = {
  type: 'jira:project',
  id: '1',
  name: 'Payments',
  url: `${site}/browse/PAY`,
};

export const schemeFixUrl = `${site}/secure/admin/EditPermissions!default.jspa?schemeId=10`;
export const projectFixUrl = `${site}/plugins/servlet/project-config/PAY/roles`;
export const schemesSource = 'GET /rest/api/3/permissionscheme?expand=permissions';

/** The evidence that results give for a grant of {@link aGrant}. */
export function grantEvidence(text: string, permission: string, holder: PermissionHolder) {
  return {
    text,
    source: schemesSource,
    data: {
      grantId: `${holder.type}-${permission}`,
      permission,
      holder: holder.type,
      ...(holder.id === undefined ? {} : { holderId: holder.id }),
    },
  };
}

export function anAccount(accountId: string, change: Partial<Account> = {}): Account {
  return {
    accountId,
    exists: true,
    active: true,
    accountType: 'atlassian',
    name: nameOf(accountId),
    ...change,
  };
}

export function aMember(accountId: string, change: Partial<JiraGroupMember> = {}): JiraGroupMember {
  return { accountId, name: nameOf(accountId), active: true, accountType: 'atlassian', ...change };
}

/** Distinct active people, for counting. */
export function members(count: number): JiraGroupMember[] {
  return Array.from({ length: count }, (_, index) => aMember(`member-${String(index + 1)}`));
}

export function userActor(accountId: string): RoleActor {
  return { type: 'user', accountId, name: nameOf(accountId) };
}

export function groupActor(groupId: string): RoleActor {
  return { type: 'group', groupId, name: groupId };
}

/** A product with one default group of the same name as its key. */
export function aProduct(change: Partial<ApplicationRole> = {}): ApplicationRole {
  return {
    key: 'jira-software',
    name: 'Jira Software',
    groups: [],
    defaultGroups: [],
    selectedByDefault: false,
    userCount: 12,
    ...change,
  };
}

export function aFilter(change: Partial<JiraFilter> = {}): JiraFilter {
  return {
    id: '20',
    name: 'Open bugs',
    owner: { accountId: 'olga', name: 'Olga Owner', active: true },
    shares: [],
    editors: [],
    jql: 'project = PAY',
    ...change,
  };
}

export function aDashboard(change: Partial<JiraDashboard> = {}): JiraDashboard {
  return {
    id: '30',
    name: 'Release board',
    owner: { accountId: 'olga', name: 'Olga Owner', active: true },
    shares: [],
    editors: [],
    ...change,
  };
}

/** How results name {@link aFilter}. */
export const theFilter: ResourceRef = {
  type: 'jira:filter',
  id: '20',
  name: 'Open bugs',
  url: `${site}/issues/?filter=20`,
};

/** How results name {@link aDashboard}. */
export const theDashboard: ResourceRef = {
  type: 'jira:dashboard',
  id: '30',
  name: 'Release board',
  url: `${site}/jira/dashboards/30`,
};

/** An issue security scheme that {@link aProject} uses, with its levels. */
export function securityInUse(
  levels: readonly SecurityLevel[],
  change: Partial<IssueSecurityScheme> = {},
) {
  return {
    'jira.issueSecuritySchemes': [aSecurityScheme(change)],
    'jira.securityLevels': levels,
    'jira.projects': [aProject()],
    'jira.projectSecuritySchemes': [{ projectId: '1', schemeId: '40' }],
  };
}

export function aSecurityScheme(change: Partial<IssueSecurityScheme> = {}): IssueSecurityScheme {
  return { id: '40', name: 'Case security', projectIds: [], ...change };
}

/** A level of {@link aSecurityScheme}; the ids of its holders are their types. */
export function aLevel(
  holders: readonly PermissionHolder[],
  change: Partial<SecurityLevel> = {},
): SecurityLevel {
  return {
    id: '41',
    schemeId: '40',
    name: 'Case team',
    isDefault: true,
    holders: holders.map((holder) => ({ id: `member-${holder.type}`, holder })),
    ...change,
  };
}

export const securityFixUrl = `${site}/secure/admin/EditIssueSecurities!default.jspa?schemeId=40`;

/** How results name {@link aSecurityScheme}. */
export const theSecurityScheme: ResourceRef = {
  type: 'jira:issue-security-scheme',
  id: '40',
  name: 'Case security',
  url: securityFixUrl,
};

/** `ada` is Ada. */
function nameOf(accountId: string): string {
  return accountId.charAt(0).toUpperCase() + accountId.slice(1);
}
