/** What a permission of any product comes down to. `share` = may give access to others. */
export const accessWords = ['read', 'write', 'administer', 'share', 'export'] as const;

export type AccessWord = (typeof accessWords)[number];

/**
 * Everything the access map knows by name. `audience` = an access class such as anyone; `condition` = a holder that
 * depends on the issue or the moment, such as the reporter. A `…role-in-…` is a role in one project or space, with the
 * id `role@resource`.
 */
export const accessNodeTypes = [
  'account',
  'app',
  'group',
  'audience',
  'condition',
  'org:api-token',
  'org:api-key',
  'bitbucket:deploy-key',
  'jira:project-role',
  'jira:role-in-project',
  'confluence:space-role',
  'confluence:role-in-space',
  'jira:permission-scheme',
  'confluence:space-roles',
  'org:organization',
  'jira:site',
  'jira:project',
  'jira:filter',
  'jira:dashboard',
  'confluence:site',
  'confluence:space',
  'bitbucket:workspace',
  'bitbucket:project',
  'bitbucket:repository',
] as const;

export type AccessNodeType = (typeof accessNodeTypes)[number];

/** Names one thing on the access map. Written `type/id`, e.g. `jira:project/10012`. */
export interface AccessRef {
  readonly type: AccessNodeType;
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

/** How one thing on the map leads to the next. What `may-enter` leads to is only one step away. */
export const accessRelations = [
  'member',
  'actor',
  'opens',
  'includes',
  'acts-as',
  'lead',
  'presumed',
  'holds',
  'used-by',
  'contains',
  'may-enter',
] as const;

export type AccessRelation = (typeof accessRelations)[number];

/** One edge of a path as a picture draws it. `label` is a few words. */
export interface AccessStep {
  readonly from: AccessRef;
  readonly relation: AccessRelation;
  readonly label: string;
  readonly to: AccessRef;
}

/** A permission under the product's own name. `words` is empty where none of the words says it. */
export interface AccessPermission {
  readonly name: string;
  readonly label: string;
  readonly words: readonly AccessWord[];
  /** The product's own id of the grant, where it has one. */
  readonly grantId?: string;
}

/** Who is in a group or class, as far as it was seen. `reason` says why not everyone was. */
export interface AccessMembers {
  /** Accounts that were seen in it and can log in. */
  readonly seen: number;
  /** How many there are, where that is known. */
  readonly total?: number;
  readonly reason?: string;
}

/** One way to access: who, by what, to which resource. */
export interface AccessPath {
  /** The whole way in one sentence. */
  readonly sentence: string;
  /** Whoever has it: an account, a group as such, an access class, a condition, a key. */
  readonly subject: AccessRef;
  /** The way exists only for whoever this describes, such as the reporter of an issue. */
  readonly condition?: string;
  /** The subject stands for so many: anyone on the internet, or everyone with an account. */
  readonly audience?: 'internet' | 'everyone';
  /** Of a group or class. */
  readonly members?: AccessMembers;
  readonly steps: readonly AccessStep[];
  /** Who holds the grants: the subject, or a role it is in. */
  readonly holder: AccessRef;
  /** Where the grants are: a resource, or a scheme. */
  readonly on: AccessRef;
  readonly permissions: readonly AccessPermission[];
}

/** An account that has access. `paths` are places in all paths of the answer, of which some may be left out. */
export interface AccountAccess {
  readonly account: AccessRef;
  readonly paths: readonly number[];
  /** Only as far as a condition is met. */
  readonly conditional: boolean;
}

/** Who can do something to a resource. Accounts are those that were seen and can log in. */
export interface WhoCanAnswer {
  /** The question as a sentence. */
  readonly question: string;
  /** The answer in a sentence. */
  readonly summary: string;
  readonly permission: string;
  readonly resource: AccessRef;
  /** Those to the most people first. */
  readonly paths: readonly AccessPath[];
  /** How many paths there are, of which `paths` may be the first. */
  readonly pathCount: number;
  readonly accounts: readonly AccountAccess[];
  /** How many accounts there are, of which `accounts` may be the first. */
  readonly accountCount: number;
  /** What the answer does not know, as sentences. */
  readonly limits: readonly string[];
}

/** Something that a search found. `key` is what people call a project, space or repository by. */
export interface AccessHit extends AccessRef {
  readonly key?: string;
}

/** One way by which a principal reaches resources. */
export interface ReachWay {
  /** The way in a sentence, with what it reaches. */
  readonly sentence: string;
  readonly condition?: string;
  readonly audience?: 'internet' | 'everyone';
  /** The edges of the way, up to where the grants are if that is one place. */
  readonly steps: readonly AccessStep[];
  readonly holder: AccessRef;
  /** Where the grants are; absent when the same grants are in many places. */
  readonly on?: AccessRef;
  readonly permissions: readonly AccessPermission[];
  /** Resources on which the permissions count, and those that are reached because they are contained in one. */
  readonly resources: number;
  readonly contained: number;
}

/** A resource that is reached. `ways` are places in all ways of the answer, of which some may be left out. */
export interface ReachedResource {
  readonly resource: AccessRef;
  readonly words: readonly AccessWord[];
  readonly ways: readonly number[];
}

/** How many resources of a type are reached, by what can be done with them. `reached` counts each once. */
export type ReachCount = Readonly<Record<AccessWord, number>> & {
  readonly type: AccessNodeType;
  readonly reached: number;
};

/** How much harm an account, group, app or token can do. `weight` is larger the more it can change and administer. */
export interface BlastRadius {
  readonly weight: number;
  /** The most of them first. */
  readonly counts: readonly ReachCount[];
}

/** What an account, group, app or token can reach. */
export interface ReachAnswer {
  readonly question: string;
  readonly summary: string;
  readonly principal: AccessRef;
  readonly radius: BlastRadius;
  readonly ways: readonly ReachWay[];
  /** How many ways there are, of which `ways` may be the first. */
  readonly wayCount: number;
  /** What can be administered first. */
  readonly resources: readonly ReachedResource[];
  /** How many resources there are, of which `resources` may be the first. */
  readonly resourceCount: number;
  readonly limits: readonly string[];
}

/**
 * A change to try out. Everything is named `type/id`; `on` is where a grant is: a resource, or the scheme it uses. A
 * permission is a word, which means all grants that come down to it, or the product's own name.
 */
export type AccessChange =
  | {
      readonly change: 'remove-grant' | 'add-grant';
      readonly principal: string;
      readonly permission: string;
      readonly on: string;
    }
  /** `of` is a group, or a role in a project or space. */
  | {
      readonly change: 'remove-member' | 'add-member';
      readonly member: string;
      readonly of: string;
    }
  | {
      readonly change: 'add-role';
      readonly principal: string;
      readonly role: string;
      readonly resource: string;
    }
  /** Without a resource the role goes everywhere; without a principal, from everybody. */
  | {
      readonly change: 'remove-role';
      readonly role: string;
      readonly principal?: string;
      readonly resource?: string;
    }
  /** An account, group, app, token or key. */
  | { readonly change: 'remove-principal' | 'add-account'; readonly principal: string };

/** What somebody can do on a resource no more, or anew. `words` = those that are lost or gained altogether. */
export interface ChangedAccess {
  readonly resource: AccessRef;
  readonly words: readonly AccessWord[];
  readonly permissions: readonly string[];
}

/** What a change means for an account, or for a group, class or condition as such. */
export interface AccessDifference {
  readonly who: AccessRef;
  readonly lost: readonly ChangedAccess[];
  readonly gained: readonly ChangedAccess[];
  /** How many resources there are, of which `lost` and `gained` may be the first. */
  readonly lostCount: number;
  readonly gainedCount: number;
}

export interface WhatIfAnswer {
  /** The changes as sentences. */
  readonly changes: readonly string[];
  readonly summary: string;
  /** Groups, classes and conditions as such. */
  readonly principals: readonly AccessDifference[];
  readonly accounts: readonly AccessDifference[];
  /** How many there are, of which `principals` and `accounts` may be the first. */
  readonly principalCount: number;
  readonly accountCount: number;
  readonly limits: readonly string[];
}

/** One change of a plan. `elsewhere` = how many other resources it touches as well. */
export interface CutChange {
  readonly sentence: string;
  readonly change: AccessChange;
  readonly elsewhere: number;
}

/** Changes that end an exposure. `exact` = it is proved that fewer do not; else at least `atLeast` are needed. */
export interface CutPlan {
  readonly changes: readonly CutChange[];
  readonly exact: boolean;
  readonly atLeast: number;
}

/** The smallest set of changes after which nobody but those who are kept can do something to a resource. */
export interface CutAnswer {
  readonly question: string;
  readonly summary: string;
  /** Only takes away. Absent when nothing that can be taken away keeps those in who are to stay. */
  readonly plan?: CutPlan;
  /** Gives those who are kept the permission anew where that takes fewer changes, or is the only way. */
  readonly planWithGrants?: CutPlan;
  readonly limits: readonly string[];
}
