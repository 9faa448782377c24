import type { OrganizationSize } from './size';
import type { GrantTable } from './grant-table';

/** Who is put in a role of a project. */
export interface RoleActors {
  /** Number of the role in `projectRoles`. */
  readonly role: number;
  /** Accounts and groups. */
  readonly actors: readonly number[];
}

/**
 * An organization as numbers, small enough to stay in memory beside what is measured. Accounts are numbered from 0, groups
 * from the number of accounts; `group` alone counts from 0.
 */
export interface Organization {
  readonly size: OrganizationSize;
  readonly accountIds: readonly string[];
  readonly groupIds: readonly string[];
  /** 1 for accounts that can log in. */
  readonly active: Uint8Array;
  /** Whether an account opens Jira, by account. */
  readonly opensJira: Uint8Array;
  readonly opensConfluence: Uint8Array;
  /** Groups of each account, counted from 0. */
  readonly groupsOf: readonly Int32Array[];
  /** The scheme of each project. */
  readonly schemeOf: Int32Array;
  /** The account that leads each project. */
  readonly leadOf: Int32Array;
  readonly actorsIn: readonly (readonly RoleActors[])[];
  /** The Bitbucket project of each repository. */
  readonly projectOf: Int32Array;
  readonly grants: {
    readonly schemes: GrantTable;
    readonly spaces: GrantTable;
    readonly repositories: GrantTable;
    readonly repositoryProjects: GrantTable;
    /** One place each. */
    readonly jira: GrantTable;
    readonly confluence: GrantTable;
    readonly workspace: GrantTable;
  };
}

/** Something that is asked about. */
export interface Resource {
  readonly kind: 'project' | 'space' | 'repository';
  readonly place: number;
}
