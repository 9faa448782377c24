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

export interface JiraGroupMember extends GroupMember {
  /** What stands behind the @ of the address, in lower case, where Jira shows it. */
  readonly emailDomain?: string;
}

/**
 * Members of one group, deactivated ones included. For a group whose members only matter by number, reading stops once
 * more are known than any threshold asks for; `total` then says how many there are.
 */
export interface GroupMembers<M extends GroupMember = GroupMember> {
  readonly groupId: string;
  readonly members: readonly M[];
  readonly total?: number;
}

/** Who leads or owns something. `active` is absent when the product did not say. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly active?: boolean;
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
