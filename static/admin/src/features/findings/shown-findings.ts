/** What the table shows, for what stands around it. */
export interface ShownFindings {
  /** How many findings there are, as far as they have been counted. */
  readonly total: number;
  /** Fingerprints of the rows, from top to bottom. */
  readonly order: readonly string[];
}

export const nothingShown: ShownFindings = { total: 0, order: [] };
