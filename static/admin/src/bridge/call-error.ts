import type { InvokeError } from '../../../../src/contract';

/** Why the backend did not answer a call. `message` is one sentence for the administrator. */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(
    readonly code: InvokeError['code'],
    message: string,
  ) {
    super(message);
  }
}
