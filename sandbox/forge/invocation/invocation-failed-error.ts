import type { InvocationFailure } from './invocation';

/** A function did not answer: it threw, ran out of time, or was killed. */
export class InvocationFailedError extends Error {
  override readonly name = 'InvocationFailedError';

  constructor(
    readonly functionKey: string,
    readonly failure: InvocationFailure,
  ) {
    super(`${functionKey}: ${failure.message}`);
  }
}
