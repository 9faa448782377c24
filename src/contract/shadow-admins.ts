import type {
  AccessMembers,
  AccessPermission,
  AccessRef,
  AccessStep,
  AccountAccess,
} from './access';

/**
 * What somebody would have to do to become an administrator. `join` = join a group that is open to everyone; `sign-up` =
 * become a user, and be put into a group; `edit-groups` = put themselves into a group; `token` = use the token or key of
 * an administrator; `app` = use an app that administers.
 */
export const shadowSteps = ['join', 'sign-up', 'edit-groups', 'token', 'app'] as const;

export type ShadowStep = (typeof shadowSteps)[number];

/** One way to become administrator of something by one step. */
export interface ShadowWay {
  readonly step: ShadowStep;
  /** The whole way in one sentence. */
  readonly sentence: string;
  /** Whoever can take the step. New users are a condition that no other answer knows. */
  readonly who: AccessRef;
  /** The subject stands for everyone with an account. */
  readonly audience?: 'everyone';
  /** Of a group. */
  readonly members?: AccessMembers;
  /** The group that is entered by the step. */
  readonly group?: AccessRef;
  readonly steps: readonly AccessStep[];
  /** What is administered then. */
  readonly resource: AccessRef;
  readonly permissions: readonly AccessPermission[];
  /** Id of the rule that raises the same as a finding. Absent where none does. */
  readonly rule?: string;
}

/** Who can become administrator by one step. */
export interface ShadowAdminsAnswer {
  readonly question: string;
  readonly summary: string;
  /** What was asked about. */
  readonly resources: readonly AccessRef[];
  /** Those open to the most people first. */
  readonly ways: readonly ShadowWay[];
  /** How many ways there are, of which `ways` may be the first. */
  readonly wayCount: number;
  /** People who can take a step and do not administer the resource yet. `paths` are places in all ways. */
  readonly accounts: readonly AccountAccess[];
  readonly accountCount: number;
  /** What the answer does not know, as sentences. */
  readonly limits: readonly string[];
}
