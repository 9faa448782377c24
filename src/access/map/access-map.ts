import type { AccessNodeType, AccessWord } from '../../contract';
import type { Adjacency } from './adjacency';

/**
 * Who reaches what, as a graph of numbers: every principal, role, scheme and resource of a snapshot is a node, known by
 * its place in the tables. A row of a table is one membership, grant or containment.
 *
 * A grant is on a resource, or on a scheme that many resources use. Its holder may be a role: a role of a scheme stands
 * for the role in whichever project asks, so that a scheme is stored once and not once a project.
 */
export interface AccessMap {
  readonly siteUrl: string;
  /** ISO-8601 UTC. */
  readonly takenAt: string;
  readonly nodes: Nodes;
  readonly memberships: Memberships;
  readonly grants: Grants;
  readonly containment: Containment;
  /** Every permission that occurs, by the number that grants give. */
  readonly permissions: readonly Permission[];
  /** Texts that grants refer to: the product's own id of a grant. */
  readonly details: readonly string[];
  /**
   * Why answers about a node may be incomplete, as sentences; of {@link everywhere}, answers about what is reached; of
   * {@link entering}, answers about who may come into groups.
   */
  readonly limits: ReadonlyMap<number, readonly string[]>;
  /** Groups that new users join, each with the products whose new users do: none where all of the site do. */
  readonly joinedBy: ReadonlyMap<number, readonly JoinedProduct[]>;
  /** Rules that raise a group, an app, a token or a key where it administers. */
  readonly raised: ReadonlyMap<number, ReadonlySet<string>>;
}

/** A product of Jira that not every new user of the site gets. */
export interface JoinedProduct {
  readonly key: string;
  readonly name: string;
}

/** In place of a node: what is missing on the whole map. */
export const everywhere = -1;

/** In place of a node: what is not known about how groups are entered, and about tokens and keys. */
export const entering = -2;

export interface Nodes {
  readonly count: number;
  /** Places in `accessNodeTypes`. */
  readonly types: Uint8Array;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** The key or slug that people know a resource by. */
  readonly keys: ReadonlyMap<number, string>;
  /** Sums of {@link nodeFlags}. */
  readonly flags: Uint16Array;
  /** Active members of a group where that is known, else -1. */
  readonly sizes: Int32Array;
  /** The scheme that a resource uses, else -1. */
  readonly schemes: Int32Array;
  /** The role that a role in a project stands for, else -1. */
  readonly roles: Int32Array;
  /** The project or space that a role in it is of, else -1. */
  readonly scopes: Int32Array;
  /** The roles in a resource; its rows are nodes. */
  readonly rolesIn: Adjacency;
  /** The resources that use a scheme; its rows are nodes. */
  readonly usedBy: Adjacency;
  /** The node of a type with an id. */
  readonly find: (type: AccessNodeType, id: string) => number | undefined;
}

export const nodeFlags = {
  /** Cannot log in. */
  inactive: 1,
  app: 2,
  customer: 4,
  guest: 8,
  /** It was seen itself, not only named by something else. */
  known: 16,
  /** Something refers to it, and it does not exist any more. */
  missing: 32,
  service: 64,
  /** Every member of the group was seen. */
  complete: 128,
  /** The group stands for everyone with an account. */
  everyone: 256,
  /** An archived or deleted project, or an archived space. */
  closed: 512,
  /** An identity provider decides who is in the group. */
  synced: 1024,
  /** Anyone may join the group without asking. */
  open: 2048,
  /** New users, of the site or of one product, join the group. */
  default: 4096,
} as const;

/** How a principal comes to be in another. */
export const membershipKinds = [
  'member',
  'actor',
  'opens',
  'includes',
  'acts-as',
  'lead',
  'presumed',
] as const;

export type MembershipKind = (typeof membershipKinds)[number];

/** `children[r]` has everything that `parents[r]` has. */
export interface Memberships {
  readonly children: Int32Array;
  readonly parents: Int32Array;
  /** Places in {@link membershipKinds}. */
  readonly kinds: Uint8Array;
  readonly byChild: Adjacency;
  readonly byParent: Adjacency;
}

export interface Grants {
  readonly holders: Int32Array;
  readonly targets: Int32Array;
  readonly permissions: Uint16Array;
  /** Places in `details`, or -1. */
  readonly details: Int32Array;
  readonly byTarget: Adjacency;
  readonly byHolder: Adjacency;
}

/**
 * What is held on `parents[r]` holds on `children[r]` as well: each of the words `gives[r]` that is held, or, where
 * `needs[r]` is not 0, all of them to whoever holds that word.
 */
export interface Containment {
  readonly children: Int32Array;
  readonly parents: Int32Array;
  readonly gives: Uint8Array;
  readonly needs: Uint8Array;
  readonly byChild: Adjacency;
  readonly byParent: Adjacency;
}

/** A permission under the product's own name, and what it comes down to. */
export interface Permission {
  readonly name: string;
  /** As sentences say it: "Browse projects". */
  readonly label: string;
  /** Sum of {@link wordBits}; 0 for what none of the words says. */
  readonly mask: number;
}

export const wordBits: Readonly<Record<AccessWord, number>> = {
  read: 1,
  write: 2,
  administer: 4,
  share: 8,
  export: 16,
};

/** Beside the words: what is asked for by the product's own name. */
export const nameBit = 32;

/** Everything flows. */
export const everyWord = 63;
