import type { InvokeError } from '../contract';

/** An error that is meant for the administrator: what happened, to which resource, and what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: InvokeError['code'],
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
