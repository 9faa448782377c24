import type { ProductResponse } from '../../product-server';

/** A JSON answer. Header names are given in lower case. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): ProductResponse {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** An answer without a body, as writes and deletions give. */
export function noContent(): ProductResponse {
  return { status: 204, headers: {}, body: '' };
}
