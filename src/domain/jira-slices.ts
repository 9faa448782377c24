import type { FirstSeen } from './first-seen';
import type {
  AccessGroup,
  Account,
  Group,
  GroupMembers,
  GroupSize,
  JiraGroupMember,
  Person,
} from './principals';

/** One grant of a Jira permission scheme. `parameter` is the holder's product, group, role, user or field id as Jira gives it. */
export interface SchemeGrant {
  readonly id: string;
  readonly permission: string;
  readonly holder: PermissionHolder;
}

/**
 * Who holds a Jira grant. `id` is the immutable id of a group, role, user or custom field; for `applicationRole` the
 * application key, absent when it means any logged-in user.
 */
export interface PermissionHolder {
  readonly type:
    | 'anyone'
    | 'applicationRole'
    | 'group'
    | 'projectRole'
    | 'user'
    | 'projectLead'
    | 'reporter'
    | 'assignee'
    | 'userCustomField'
    | 'groupCustomField'
    | 'sd.customer.portal.only'
    /** Something this version does not know; kept so that it is never silently ignored. */
    | 'unknown';
  readonly id?: string;
  readonly name?: string;
}

export interface PermissionScheme {
  readonly id: string;
  readonly name: string;
  /** A team-managed project owns its scheme; such a scheme cannot be edited or shared. */
  readonly projectId?: string;
  readonly grants: readonly SchemeGrant[];
}

export interface JiraProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly status: 'live' | 'archived' | 'deleted';
  readonly style: 'classic' | 'next-gen';
  readonly typeKey: string;
  readonly lead?: Person;
  /** ISO-8601 UTC. */
  readonly lastIssueUpdateAt?: string;
}

export interface ProjectScheme {
  readonly projectId: string;
  readonly schemeId: string;
}

export type RoleActor =
  | { readonly type: 'user'; readonly accountId: string; readonly name: string }
  | { readonly type: 'group'; readonly groupId: string; readonly name: string };

export interface ProjectRole {
  readonly id: string;
  readonly name: string;
  readonly defaultActors: readonly RoleActor[];
}

export interface ProjectRoleActors {
  readonly projectId: string;
  readonly roleId: string;
  readonly actors: readonly RoleActor[];
}

/** Whom a filter or dashboard is shared with. `public` = anyone on the internet; `everyone` = any logged-in user. */
export interface Share {
  readonly type: 'public' | 'everyone' | 'project' | 'group' | 'user' | 'unknown';
  readonly id?: string;
  readonly name?: string;
}

export interface SharedItem {
  readonly id: string;
  readonly name: string;
  readonly owner?: Person;
  readonly shares: readonly Share[];
  readonly editors: readonly Share[];
}

export interface JiraFilter extends SharedItem {
  readonly jql: string;
}

export interface JiraDashboard extends SharedItem {
  /** The dashboard Jira comes with. It belongs to nobody and cannot be unshared. */
  readonly system?: boolean;
}

/** A Jira product and the groups that open it. */
export interface ApplicationRole {
  readonly key: string;
  readonly name: string;
  readonly groups: readonly Group[];
  readonly defaultGroups: readonly Group[];
  readonly selectedByDefault: boolean;
  readonly userCount?: number;
}

export interface JiraSetting {
  readonly key: string;
  readonly value: string;
}

/** The account of an app. Products say nothing of an app but this: neither its key nor who makes it. */
export interface AppAccount {
  readonly accountId: string;
  readonly name: string;
  readonly active: boolean;
  /** The request that showed it, without values that identify people. */
  readonly source: string;
}

/** An app, and since when it is known. */
export interface KnownApp extends AppAccount {
  readonly firstSeen?: FirstSeen;
}

/** An issue security scheme of company-managed projects; team-managed ones have none. */
export interface IssueSecurityScheme {
  readonly id: string;
  readonly name: string;
  /** The level of issues for which nobody chooses one. Absent: those issues are restricted by nothing. */
  readonly defaultLevelId?: string;
  /** Projects that use it, where the list of schemes tells them. */
  readonly projectIds: readonly string[];
}

/** The issue security scheme of one project. A project without one is not listed. */
export interface ProjectSecurityScheme {
  readonly projectId: string;
  readonly schemeId: string;
}

/** One level of an issue security scheme, and who sees the issues on it. */
export interface SecurityLevel {
  readonly id: string;
  readonly schemeId: string;
  readonly name?: string;
  readonly isDefault: boolean;
  readonly holders: readonly { readonly id: string; readonly holder: PermissionHolder }[];
}

/** What a record of Jira's audit log changed, in the words of the rules. */
export type JiraChange =
  | 'scheme-changed'
  | 'scheme-assigned'
  | 'global-permission-granted'
  | 'member-added'
  | 'role-changed'
  | 'app-installed';

/** Something that an audit record names: a group, a scheme, a project role, a user. */
export interface AuditItem {
  /** As Jira names it: `GROUP`, `SCHEME`, `PROJECT_ROLE`, `PROJECT`, `USER`… */
  readonly type?: string;
  readonly id?: string;
  readonly name?: string;
}

/** A record of the audit log that may give somebody more access. Others are not kept. */
export interface JiraAuditEvent {
  readonly id: string;
  readonly change: JiraChange;
  /** What happened, in Jira's words. */
  readonly summary: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly actorId?: string;
  /** What was changed, and after it what else is named. */
  readonly items: readonly AuditItem[];
  readonly values: readonly {
    readonly field: string;
    readonly from?: string;
    readonly to?: string;
  }[];
}

/** A permission that Jira knows. Read only where a scheme grants one that an app may have added. */
export interface PermissionDefinition {
  readonly key: string;
  readonly name: string;
}

/** Administrative global permissions of one account, asked of Jira account by account. */
export interface GlobalPower {
  readonly accountId: string;
  /** Of `ADMINISTER` and `SYSTEM_ADMIN`, those that the account holds. */
  readonly permissions: readonly string[];
}

export interface ServiceDesk {
  readonly id: string;
  readonly projectId: string;
  readonly projectKey: string;
  readonly name: string;
}

/** Where the customers of one service desk have their mail. Addresses are not kept. */
export interface CustomerMail {
  readonly serviceDeskId: string;
  /** What stands behind the @, in lower case, and how many active customers have it. */
  readonly domains: Readonly<Record<string, number>>;
  /** Active customers whose address is not shown. */
  readonly hidden: number;
  /** Whether there are customers that were not looked at. */
  readonly more: boolean;
}

/** A project that a request without credentials returned. */
export interface PublicProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Whether a request without credentials holds a global permission. */
export interface PublicPermission {
  readonly key: string;
  readonly held: boolean;
}

/** A webhook that an administrator made. The rest of its address is not kept. */
export interface JiraWebhook {
  readonly id: string;
  readonly name: string;
  /** `https`, `http`. */
  readonly scheme: string;
  /** With the port, if the address names one. */
  readonly host: string;
  readonly active: boolean;
}

/** What is read from Jira, by slice name. */
export interface JiraSlices {
  'jira.permissionSchemes': PermissionScheme;
  'jira.projects': JiraProject;
  'jira.projectSchemes': ProjectScheme;
  'jira.roles': ProjectRole;
  'jira.roleActors': ProjectRoleActors;
  'jira.groups': Group;
  'jira.accessGroups': AccessGroup;
  'jira.groupMembers': GroupMembers<JiraGroupMember>;
  'jira.groupSizes': GroupSize;
  'jira.accounts': Account;
  'jira.filters': JiraFilter;
  'jira.dashboards': JiraDashboard;
  'jira.applicationRoles': ApplicationRole;
  'jira.settings': JiraSetting;
  'jira.apps': KnownApp;
  'jira.appDirectory': AppAccount;
  'jira.issueSecuritySchemes': IssueSecurityScheme;
  'jira.projectSecuritySchemes': ProjectSecurityScheme;
  'jira.securityLevels': SecurityLevel;
  'jira.auditEvents': JiraAuditEvent;
  'jira.permissionDefinitions': PermissionDefinition;
  'jira.globalPowers': GlobalPower;
  'jira.serviceDesks': ServiceDesk;
  'jira.customerMail': CustomerMail;
  'jira.publicProjects': PublicProject;
  'jira.publicPermissions': PublicPermission;
  'jira.webhooks': JiraWebhook;
}
