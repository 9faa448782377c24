/** The connected organization. */
export interface Organization {
  readonly id: string;
  readonly name: string;
}

/** A product that a user can open, with their last activity in it, ISO-8601; absent when they have never been active. */
export interface ProductAccess {
  /** The product instance; absent when the organization did not tell. */
  readonly id?: string;
  readonly key: string;
  readonly lastActiveAt?: string;
}

/** Anyone in the directories of the organization. What the organization did not tell is absent, never assumed. */
export interface OrganizationUser {
  readonly accountId: string;
  readonly name: string;
  /** Of a kind that is documented for this list, or of one that this version does not know. */
  readonly accountType: 'atlassian' | 'app' | 'customer' | 'unknown';
  readonly status: 'active' | 'suspended' | 'not_invited' | 'deactivated' | 'for_deletion';
  /** Whether the account belongs to the organization, because it has claimed the e-mail domain. */
  readonly managed?: boolean;
  /** Told of managed accounts only. */
  readonly twoStep?: boolean;
  /** Roles over the whole organization, e.g. `atlassian/org-admin`. */
  readonly roles: readonly string[];
  readonly products: readonly ProductAccess[];
  /** How many products the account has any role in; products that it never opened may be missing above. */
  readonly resources?: number;
  readonly groupIds: readonly string[];
  /** ISO-8601. */
  readonly addedAt?: string;
  /** `synced`: provisioned by an identity provider. */
  readonly source?: 'invited' | 'synced';
  /** What stands behind the @, in lower case. The address itself is not kept. */
  readonly emailDomain?: string;
}

/** Roles that administer something, each by a search of its own: a list of groups does not tell their roles. */
export const searchedAdminRoles = [
  'atlassian/admin',
  'atlassian/org-admin',
  'atlassian/site-admin',
  'atlassian/user-access-admin',
] as const;

export interface OrganizationGroup {
  readonly groupId: string;
  readonly name: string;
  /** Administrator roles that the group gives its members, e.g. `atlassian/org-admin`, `atlassian/admin`. */
  readonly roles: readonly string[];
  readonly users?: number;
  /** Whether an identity provider decides who is in it. */
  readonly externallySynced?: boolean;
}

export interface OrganizationDomain {
  readonly id: string;
  readonly name: string;
  readonly claim: 'verified' | 'unverified' | 'deleted' | 'superseded' | 'missing_token';
}

export interface OrganizationPolicy {
  readonly id: string;
  readonly name: string;
  /** `ip-allowlist`, `data-security`, `data-residency`, or one that this version does not know. */
  readonly type: string;
  readonly enabled: boolean;
  /** How many products or groups of users the policy holds for. */
  readonly resources?: number;
}

/** An API token of a managed account or of a service account. Times are ISO-8601; an absent expiry means it never ends. */
export interface ApiToken {
  readonly id: string;
  readonly label: string;
  readonly accountId: string;
  readonly blocked: boolean;
  readonly createdAt?: string;
  readonly expiresAt?: string;
  readonly lastActiveAt?: string;
}

/** A key to the administration of the organization. Times are ISO-8601. */
export interface OrganizationApiKey {
  readonly id: string;
  readonly label: string;
  /** An empty list means that the key may do everything; absent, that the organization did not tell. */
  readonly scopes?: readonly string[];
  readonly revoked: boolean;
  readonly createdAt?: string;
  readonly expiresAt?: string;
  readonly lastActiveAt?: string;
}

export interface ServiceAccount {
  readonly id: string;
  /** The account that its tokens name. */
  readonly accountId?: string;
  readonly name: string;
  /** As the organization names it, in lower case: `active`… */
  readonly status: string;
  /** ISO-8601. */
  readonly updatedAt?: string;
}

/** An OAuth 2.0 client of the organization. Times are ISO-8601. */
export interface OauthClient {
  readonly id: string;
  readonly name: string;
  /** As the organization names it, in lower case: `active`… */
  readonly status: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** Absent as long as the organization does not tell when a client was last used. */
  readonly lastActiveAt?: string;
}

/** One product instance of the organization. */
export interface OrganizationSite {
  readonly id: string;
  readonly name: string;
  /** `jira-software`, `confluence`, `bitbucket`… */
  readonly product: string;
  readonly status: 'online' | 'offline' | 'deprecated';
  readonly sandbox: boolean;
  readonly url?: string;
  /** ISO-8601. */
  readonly createdAt?: string;
  readonly createdBy?: string;
  readonly owner?: string;
  /** Active users, where the organization tells. Source: OpenAPI of organizations, POST /v2/orgs/{orgId}/workspaces, 2026-08-21. */
  readonly usage?: number;
  readonly capacity?: number;
}

/** What an audit event changed, in the words of the rules. */
export type OrganizationChange =
  'role-granted' | 'member-added' | 'policy-changed' | 'credential-created' | 'impersonation';

/** An audit event that changes who may do what, or that was done with an API token. Others are not kept. */
export interface OrganizationEvent {
  readonly id: string;
  /** As the organization names it. */
  readonly action: string;
  readonly change?: OrganizationChange;
  /** ISO-8601. */
  readonly at: string;
  /** Absent when the organization did not tell who did it. */
  readonly actorId?: string;
  readonly actorName?: string;
  /** The API token it was done with, if any. */
  readonly token?: { readonly id?: string; readonly label?: string };
  /** What it was done to. */
  readonly subjects: readonly { readonly type?: string; readonly id: string }[];
}

/** The authentication policy of one managed account. */
export interface AccountPolicy {
  readonly accountId: string;
  readonly policyId: string;
  readonly policyName?: string;
}

/** What is read from a connected organization, by slice name. */
export interface OrganizationSlices {
  'organization.organization': Organization;
  'organization.users': OrganizationUser;
  'organization.groups': OrganizationGroup;
  'organization.domains': OrganizationDomain;
  'organization.policies': OrganizationPolicy;
  'organization.apiTokens': ApiToken;
  'organization.apiKeys': OrganizationApiKey;
  'organization.serviceAccounts': ServiceAccount;
  'organization.serviceAccountTokens': ApiToken;
  'organization.oauthClients': OauthClient;
  'organization.sites': OrganizationSite;
  'organization.events': OrganizationEvent;
  'organization.accountPolicies': AccountPolicy;
}
