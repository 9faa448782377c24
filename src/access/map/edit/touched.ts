/** What one change touches. */
export interface Touched {
  readonly sentence: string;
  /** Principals whose access may be another, with everybody in them. */
  readonly principals: readonly number[];
  /** Resources on which it may be, with everything in them. */
  readonly resources: readonly number[];
  /** Principals whose whole reach, before or after, is where it may be as well. */
  readonly holders: readonly number[];
}
