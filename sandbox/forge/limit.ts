/** A platform limit as data: what it is, and where and when it was read. */
export interface Limit {
  readonly value: number;
  readonly unit:
    | 'attributes'
    | 'bytes'
    | 'characters'
    | 'conditions'
    | 'entities'
    | 'events'
    | 'indexes'
    | 'keys'
    | 'levels'
    | 'lines'
    | 'milliseconds'
    | 'modules'
    | 'operations'
    | 'percent'
    | 'points'
    | 'pushes'
    | 'requests'
    | 'rows'
    | 'units';
  /**
   * A page below https://developer.atlassian.com/platform/forge/, or below https://developer.atlassian.com/ where it
   * begins with `cloud/`, or the package that holds the number.
   */
  readonly source: string;
  /** The day of the page, ISO. */
  readonly date: string;
}
