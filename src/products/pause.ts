/** Thrown when a product asks the whole scan to wait longer than a function should. The step goes on at `until`. */
export class PauseRequested extends Error {
  override readonly name = 'PauseRequested';

  /** @param until milliseconds since the epoch */
  constructor(
    readonly until: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}
