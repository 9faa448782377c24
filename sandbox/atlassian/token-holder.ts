import type { ProductRequest, ProductResponse } from '../product-server';
import { json } from './routing/responses';
import type { WorldDirectory } from './world/directory';

const refused: ProductResponse = json(401, {
  errorMessages: ['Client must be authenticated to access this resource.'],
});

/**
 * Makes a request with an API token one of the account that the token belongs to. A token that nobody has is refused,
 * even where visitors are let in.
 */
export function asTokenHolder(
  { apiTokens }: WorldDirectory,
  request: ProductRequest,
): ProductRequest | ProductResponse {
  const { authorization } = request.headers;
  if (request.caller.type !== 'none' || authorization === undefined) return request;
  const sent = /^Basic ([A-Za-z0-9+/=]+)$/.exec(authorization)?.[1] ?? '';
  const pair = Buffer.from(sent, 'base64').toString('utf8');
  const found = apiTokens.find(({ email, token }) => `${email}:${token}` === pair);
  if (found === undefined) return refused;
  return { ...request, caller: { type: 'user', accountId: found.accountId } };
}
