import type {
  AccessChange,
  AccessHit,
  AccessNodeType,
  CutAnswer,
  ReachAnswer,
  WhatIfAnswer,
  WhoCanAnswer,
} from './access';
import type { GraphFormat, GraphPart } from './access-export';
import type { CompareAnswer } from './access-comparison';
import type { ShadowAdminsAnswer } from './shadow-admins';

/** A scan whose snapshot is kept, and can be asked. */
export interface AccessSnapshot {
  readonly scanId: string;
  /** ISO-8601 UTC. What `at` of a question names. */
  readonly takenAt: string;
}

/** Which snapshot is asked: `takenAt` of one of `access.snapshots`, or the newest when it is left out. */
export interface AskedAt {
  readonly at?: string;
}

/** An answer, and when the snapshot was taken that it comes from. */
export interface Answered<T> {
  readonly takenAt: string;
  readonly answer: T;
}

interface Question<Payload, Answer> {
  payload: Payload & AskedAt;
  result: Answered<Answer>;
}

/**
 * Questions to the access map. Everything is named `type/id`, as hits of a search are. Lists are cut to what the bridge
 * carries: each has a count of all beside it.
 */
export interface AccessDefinitions {
  /** What can be asked, the newest first. Empty before the first scan has ended. */
  'access.snapshots': { payload: undefined; result: readonly AccessSnapshot[] };
  /** `text`: a part of a name, or a whole id or key. `limit`: 1–100, 25 when it is left out. */
  'access.search': Question<
    {
      readonly text: string;
      readonly types?: readonly AccessNodeType[];
      readonly limit?: number;
    },
    readonly AccessHit[]
  >;
  /** `offset`: how many accounts to pass over. */
  'access.whoCan': Question<
    { readonly permission: string; readonly resource: string; readonly offset?: number },
    WhoCanAnswer
  >;
  /** `offset`: how many resources to pass over. */
  'access.reach': Question<{ readonly principal: string; readonly offset?: number }, ReachAnswer>;
  /** 1–50 changes. Changes nothing. */
  'access.whatIf': Question<{ readonly changes: readonly AccessChange[] }, WhatIfAnswer>;
  /** At most 200 of each list; everybody is shut out when `from` is left out. */
  'access.cut': Question<
    {
      readonly permission: string;
      readonly resource: string;
      readonly from?: readonly string[];
      readonly keep?: readonly string[];
    },
    CutAnswer
  >;
  /** Of everything that is administered as a whole when `resource` is left out. `offset`: accounts to pass over. */
  'access.shadowAdmins': Question<
    { readonly resource?: string; readonly offset?: number },
    ShadowAdminsAnswer
  >;
  /** What changed from the snapshot of `before` to that of `at`. `offset`: accounts to pass over. */
  'access.compare': Question<
    {
      readonly before: string;
      readonly principal?: string;
      readonly resource?: string;
      readonly offset?: number;
    },
    CompareAnswer
  >;
  /** The whole map in parts: ask for part 0, then for the others with `at` as the first answer's `takenAt`. */
  'access.export': Question<{ readonly format: GraphFormat; readonly part?: number }, GraphPart>;
}
