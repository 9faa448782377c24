/** Why something could not be seen. */
export type GapCode =
  | 'forbidden'
  | 'unauthorized'
  | 'not-found'
  | 'not-installed'
  | 'not-connected'
  | 'rate-limited'
  | 'unreachable'
  | 'server-error'
  | 'unexpected-answer'
  | 'not-json'
  | 'depends-on-unseen';

/** One thing that a collector could not see. A value, not an exception: the scan goes on and says so. */
export interface Gap {
  readonly code: GapCode;
  /** One sentence: what could not be read and what would make it readable. */
  readonly reason: string;
  /** The request that failed, without values that identify people. */
  readonly source: string;
  /** The id of the one resource that is unseen; absent when the whole list is incomplete. */
  readonly resourceId?: string;
}
