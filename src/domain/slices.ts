import type { BitbucketSlices } from './bitbucket-slices';
import type { FirstSeen } from './first-seen';
import type { Gap } from './gap';
import type { OrganizationSlices } from './organization-slices';

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
  readonly lead?: { readonly accountId: string; readonly name: string; readonly active: boolean };
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

/** A group known to exist. Groups that nothing refers to are not collected. */
export interface Group {
  readonly groupId: string;
  readonly name: string;
}

/** A group that opens or administers a product. One group may appear once per access type. */
export interface AccessGroup extends Group {
  readonly access: 'user' | 'admin' | 'site-admin';
}

export interface GroupMember {
  readonly accountId: string;
  readonly name: string;
  readonly active: boolean;
  readonly accountType: 'atlassian' | 'app' | 'customer' | 'unknown';
}

/**
 * Members of one group, deactivated ones included. For a group whose members only matter by number, reading stops once
 * more are known than any threshold asks for; `total` then says how many there are.
 */
export interface GroupMembers {
  readonly groupId: string;
  readonly members: readonly GroupMember[];
  readonly total?: number;
}

/** How many active members a group has, without naming them. */
export interface GroupSize {
  readonly groupId: string;
  readonly size: number;
}

/** An account that something refers to. One that was asked for and not returned is listed in the slice with `exists: false`. */
export interface Account {
  readonly accountId: string;
  readonly exists: boolean;
  readonly active: boolean;
  readonly accountType: 'atlassian' | 'app' | 'customer' | 'unknown';
  readonly name: string;
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
  readonly owner?: { readonly accountId: string; readonly name: string; readonly active: boolean };
  readonly shares: readonly Share[];
  readonly editors: readonly Share[];
  readonly url?: string;
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

export interface ConfluenceSite {
  readonly roleMode: 'pre-roles' | 'transition' | 'roles' | 'unknown';
  /**
   * Whether anonymous visitors may use Confluence at all. `unknown` when Confluence did not tell: then only `refused`
   * answers of other slices prove that a space is closed, and role assignments still prove that one is open.
   */
  readonly anonymousUse: 'allowed' | 'refused' | 'unknown';
}

export interface ConfluenceSpace {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly status: 'current' | 'archived';
  readonly ownerId?: string;
  readonly homepageId?: string;
  readonly url?: string;
}

/** The audiences Confluence knows by class instead of by group. */
export type AccessClass =
  | 'anonymous-users'
  | 'authenticated-users'
  | 'all-licensed-users'
  | 'all-product-admins'
  | 'jsm-project-admins';

export type SpacePrincipal =
  | { readonly type: 'user' | 'group' | 'app' | 'guest'; readonly id: string }
  | { readonly type: 'class'; readonly id: AccessClass }
  | { readonly type: 'unknown'; readonly id: string };

/** One thing a principal may do in a space, e.g. `administer space` or `delete page`, with the role it comes by, if any. */
export interface SpaceGrant {
  readonly principal: SpacePrincipal;
  readonly operation: string;
  readonly target: string;
  readonly roleId?: string;
}

/** All grants of one space, from permissions and role assignments, in one form. */
export interface SpaceGrants {
  readonly spaceId: string;
  readonly grants: readonly SpaceGrant[];
}

export interface SpaceRole {
  readonly id: string;
  readonly name: string;
  readonly custom: boolean;
  readonly permissions: readonly { readonly operation: string; readonly target: string }[];
}

/** What an anonymous visitor can do with a space's homepage, asked of the product. `canUpdate` is asked only where it can be read. */
export interface AnonymousRead {
  readonly spaceId: string;
  readonly canRead: boolean;
  readonly canUpdate?: boolean;
}

export interface ConfluenceAccessGroup extends AccessGroup {
  /** Anyone may join the group without asking. */
  readonly openToJoin: boolean;
}

/** A group that a space grant names and that exists, whether or not it opens Confluence. */
export interface ConfluenceGroup extends Group {
  /** Anyone may join the group without asking. */
  readonly openToJoin: boolean;
}

/** A guest (external collaborator) and the groups it is in. */
export interface Guest {
  readonly accountId: string;
  readonly name: string;
  readonly groupIds: readonly string[];
  readonly firstSeen?: FirstSeen;
}

/** Every slice by name. A slice is what one collector wrote, and the only thing a rule can read. */
export interface Slices extends BitbucketSlices, OrganizationSlices {
  'jira.permissionSchemes': PermissionScheme;
  'jira.projects': JiraProject;
  'jira.projectSchemes': ProjectScheme;
  'jira.roles': ProjectRole;
  'jira.roleActors': ProjectRoleActors;
  'jira.groups': Group;
  'jira.accessGroups': AccessGroup;
  'jira.groupMembers': GroupMembers;
  'jira.groupSizes': GroupSize;
  'jira.accounts': Account;
  'jira.filters': JiraFilter;
  'jira.dashboards': JiraDashboard;
  'jira.applicationRoles': ApplicationRole;
  'jira.settings': JiraSetting;
  'confluence.site': ConfluenceSite;
  'confluence.spaces': ConfluenceSpace;
  'confluence.spaceGrants': SpaceGrants;
  'confluence.spaceRoles': SpaceRole;
  'confluence.anonymousReads': AnonymousRead;
  'confluence.accessGroups': ConfluenceAccessGroup;
  'confluence.groups': ConfluenceGroup;
  'confluence.groupMembers': GroupMembers;
  'confluence.groupSizes': GroupSize;
  'confluence.guests': Guest;
  'confluence.accounts': Account;
}

export type SliceName = keyof Slices;

/** What one collector learned, and what it could not see. Items are sorted by their id. */
export interface Slice<N extends SliceName = SliceName> {
  readonly items: readonly Slices[N][];
  /** What could not be read. A gap without `resourceId` makes the list itself incomplete. */
  readonly gaps: readonly Gap[];
}
