import type { Caller, ProductRequest, ProductResponse, ProductServer } from '../../product-server';
import { runOutsideScope } from '../runtime/scope';

/**
 * Which scopes an operation asks for: any one of the lists will do. An empty list of lists is an operation that no app may
 * call; `undefined` is one that needs none, or that is not known.
 */
export type RequiredScopes = (operation: {
  readonly product: ProductRequest['product'];
  readonly method: string;
  /** Without the query. */
  readonly path: string;
}) => readonly (readonly string[])[] | undefined;

export interface ProductGate {
  readonly products: ProductServer;
  readonly scopes: readonly string[];
  readonly requiredScopes: RequiredScopes | undefined;
}

/**
 * What the API gateway answers when a token lacks a scope. Source: seen in Atlassian's communities, threads 96127 of 2025
 * and 3255119 of 2026.
 */
const scopeMismatch: ProductResponse = {
  status: 401,
  headers: {
    'content-type': 'application/json',
    'x-failure-category': 'FAILURE_CLIENT_SCOPE_CHECK',
  },
  body: JSON.stringify({ code: 401, message: 'Unauthorized; scope does not match' }),
};

const needsAuthentication: ProductResponse = {
  status: 401,
  headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR', 'content-type': 'application/json' },
  body: JSON.stringify({ message: 'Authentication Required' }),
};

/** A request to a product; without a caller when it is to be made as a person and nobody is there. */
export type UncheckedRequest = Omit<ProductRequest, 'caller'> & {
  readonly caller: Caller | undefined;
};

function lacksScope({ caller, product, method, path }: ProductRequest, gate: ProductGate): boolean {
  // Bitbucket and the organization are reached by fetch, without scopes.
  if (caller.type === 'none' || product === 'bitbucket' || product === 'organization') return false;
  const [withoutQuery = path] = path.split('?');
  const required = gate.requiredScopes?.({ product, method, path: withoutQuery });
  if (required === undefined) return false;
  return !required.some((all) => all.every((scope) => gate.scopes.includes(scope)));
}

/** Headers as products receive them: plain, with lower-case names. */
export function headersOf(headers: Headers): Record<string, string> {
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => {
    plain[name] = value;
  });
  return plain;
}

/** Who a product call is made as, or `undefined` for a person where nobody is at the page. */
export function callerOf(provider: string | undefined, accountId: string | undefined) {
  const callers: Readonly<Record<string, Caller | undefined>> = {
    app: { type: 'app' },
    none: { type: 'none' },
    user: accountId === undefined ? undefined : { type: 'user', accountId },
  };
  return callers[provider ?? 'none'];
}

/**
 * Sends a call to a product, if the app may make it.
 * @throws TypeError `fetch failed` when the product answers nothing, as Node's fetch does
 */
export async function callProduct(
  { caller, ...rest }: UncheckedRequest,
  gate: ProductGate,
): Promise<ProductResponse> {
  if (caller === undefined) return needsAuthentication;
  const request = { ...rest, caller };
  if (lacksScope(request, gate)) return scopeMismatch;
  try {
    return await runOutsideScope(() => gate.products.handle(request));
  } catch (cause) {
    throw new TypeError('fetch failed', { cause });
  }
}
