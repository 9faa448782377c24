/** A refusal to be answered with an HTTP status; each product dresses it in its own error body. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
  ) {
    super(`${String(status)}: ${detail}`);
    this.name = 'Problem';
  }
}

/** The request itself is wrong. */
export function badRequest(detail: string): Problem {
  return new Problem(400, detail);
}

/** The caller is not known. */
export function unauthorized(detail: string): Problem {
  return new Problem(401, detail);
}

/** The caller is known and may not. */
export function forbidden(detail: string): Problem {
  return new Problem(403, detail);
}

/** There is no such thing, or the caller may not know that there is. */
export function notFound(detail: string): Problem {
  return new Problem(404, detail);
}
