/** How far something of the platform or a product is emulated. */
export type Fidelity = 'faithful' | 'partial' | 'absent';

/** One row of the fidelity table. */
export interface Behaviour {
  /** What the platform or the product does. */
  readonly does: string;
  readonly fidelity: Fidelity;
  /** What is different here, or why it is absent. Needed unless it is faithful. */
  readonly note?: string;
  /** A page below developer.atlassian.com, or the package or document that shows it. */
  readonly source: string;
  /** The test that shows it: file below `sandbox`, and a part of its title. Needed unless it is absent. */
  readonly test?: readonly [file: string, title: string];
}

/** Rows about one part of the sandbox. */
export interface Area {
  readonly name: string;
  readonly behaviours: readonly Behaviour[];
}
