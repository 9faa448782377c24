import type { Answer } from '../proxy/call';

/** A request that the storage refuses, with the status and the code that Forge answers. */
export class KvsError extends Error {
  override readonly name = 'KvsError';

  constructor(
    readonly status: 400 | 403 | 404 | 409 | 413 | 422 | 429,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  toAnswer(): Answer {
    return { status: this.status, body: { code: this.code, message: this.message } };
  }
}

/** A refusal of a malformed request. */
export function refuse(code: string, message: string): KvsError {
  return new KvsError(400, code, message);
}
