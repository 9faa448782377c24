import type { FirstSeen } from './first-seen';
import type { AccessGroup, Account, Group, GroupMembers, GroupSize } from './principals';

export interface ConfluenceSite {
  readonly roleMode: 'pre-roles' | 'transition' | 'roles' | 'unknown';
  /**
   * Whether anonymous visitors may use Confluence at all. `unknown` when Confluence did not tell: then only `refused`
   * answers of other slices prove that a space is closed, and role assignments still prove that one is open.
   */
  readonly anonymousUse: 'allowed' | 'refused' | 'unknown';
  /** Whether a data security policy hides content from the app; absent where nobody but apps is told. */
  readonly contentBlocked?: boolean;
}

export interface ConfluenceSpace {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly status: 'current' | 'archived';
  readonly ownerId?: string;
  readonly homepageId?: string;
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

/**
 * Whether an anonymous visitor can read a space, asked of Confluence by the homepage, and whether he can edit that, which
 * is asked only where he can read.
 */
export interface AnonymousRead {
  readonly spaceId: string;
  readonly canRead: boolean;
  readonly canUpdate?: boolean;
  /** That he can read or not is told by the spaces that Confluence gave to a stranger. */
  readonly byVisitor?: true;
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

/** What an audit event changed, in the words of the rules. `space-created` explains the permissions given along with it. */
export type ConfluenceChange =
  | 'space-exported'
  | 'space-permission-added'
  | 'global-permission-added'
  | 'member-added'
  | 'app-installed'
  | 'public-links-enabled'
  | 'space-created';

/** Something an audit event names. Of a group the id is known where Confluence tells it. */
export interface ConfluenceEventObject {
  /** As Confluence names it: `Space`, `Group`, `User`… */
  readonly type: string;
  readonly name: string;
  readonly groupId?: string;
}

/** An audit event that changes who may do what, or that takes content away. Others are not kept. */
export interface ConfluenceEvent {
  /** Made from what the event says, because Confluence gives it none. */
  readonly id: string;
  readonly change: ConfluenceChange;
  /** As Confluence puts it: "Space permission added". */
  readonly summary: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly actorId?: string;
  readonly actorName: string;
  readonly object: ConfluenceEventObject;
  /** What else it was about, such as the account that joined a group. */
  readonly others: readonly ConfluenceEventObject[];
  /** New values by their labels: "Group or user" is "Anonymous". */
  readonly values: readonly { readonly label: string; readonly value: string }[];
}

/** How long audit records are kept, in days; absent: for ever. */
export interface AuditRetention {
  readonly days?: number;
}

/** A classification that content can be given. */
export interface ClassificationLevel {
  readonly id: string;
  readonly name: string;
}

/** The classification of everything in a space that has none of its own; absent: none. Asked of sensitive spaces only. */
export interface SpaceClassification {
  readonly spaceId: string;
  readonly levelId?: string;
}

/** A page or blog post by which it can be found. Nothing of what it says is kept. */
export interface ContentRef {
  readonly id: string;
  readonly title: string;
}

/** Content of a public space that looks as if a credential stood in it. `more`: there is more of it than is listed. */
export interface SpaceSecrets {
  readonly spaceId: string;
  readonly content: readonly ContentRef[];
  readonly more: boolean;
}

/** A space by which it can be named. */
export interface SpaceRef {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/**
 * What Confluence gives to somebody without an account who uses its API. That it does not answer them proves nothing:
 * the API has a switch of its own, and pages may be open all the same.
 */
export interface VisitorView {
  readonly answers: boolean;
  readonly spaces: readonly SpaceRef[];
}

/** What is read from Confluence, by slice name. */
export interface ConfluenceSlices {
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
  'confluence.events': ConfluenceEvent;
  'confluence.auditRetention': AuditRetention;
  'confluence.classificationLevels': ClassificationLevel;
  'confluence.spaceClassifications': SpaceClassification;
  'confluence.spaceSecrets': SpaceSecrets;
  'confluence.visitorView': VisitorView;
}
