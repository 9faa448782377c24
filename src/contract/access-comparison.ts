import type { AccessRef, AccessStep, ChangedAccess } from './access';

/** What somebody holds on a resource at one date and not at the other, and by which ways. */
export interface ComparedAccess extends ChangedAccess {
  /** The ways at the date when it was held, each as a sentence and as the edges of a picture; the first few. */
  readonly paths: readonly { readonly sentence: string; readonly steps: readonly AccessStep[] }[];
  readonly pathCount: number;
}

/** A difference that may be none: what was seen at one date may only not have been seen at the other. */
export interface UnclearAccess extends ComparedAccess {
  /** The date when it was seen. */
  readonly seen: 'before' | 'after';
  /** Why it may be there at the other date as well. */
  readonly reason: string;
}

/** What changed for an account, or for a group, class, condition, token or key as such. */
export interface ComparedPrincipal {
  readonly who: AccessRef;
  readonly lost: readonly ComparedAccess[];
  readonly gained: readonly ComparedAccess[];
  readonly unclear: readonly UnclearAccess[];
  /** How many resources there are, of which the lists may name the first. */
  readonly lostCount: number;
  readonly gainedCount: number;
  readonly unclearCount: number;
}

/** The difference between two dates. What was not seen at one of them is neither lost nor gained. */
export interface CompareAnswer {
  readonly question: string;
  readonly summary: string;
  /** When the snapshots were taken, ISO-8601 UTC. */
  readonly before: string;
  readonly after: string;
  /** Groups, classes, conditions, tokens and keys as such. */
  readonly principals: readonly ComparedPrincipal[];
  /** Accounts, without what came or went with a class of everybody only. */
  readonly accounts: readonly ComparedPrincipal[];
  /** How many there are, of which `principals` and `accounts` may be the first. */
  readonly principalCount: number;
  readonly accountCount: number;
  readonly limits: readonly string[];
}
