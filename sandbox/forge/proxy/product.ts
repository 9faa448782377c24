import type { Caller, ProductServer } from '../../product-server';
import { runOutsideScope } from '../runtime/scope';
import type { Answer, HostCall } from './call';

/**
 * Which scopes an operation asks for: any one of the lists will do. An empty list of lists is an operation that no app may
 * call; `undefined` is one that needs none, or that is not known.
 */
export type RequiredScopes = (operation: {
  readonly product: 'jira' | 'confluence';
  readonly method: string;
  /** Without the query. */
  readonly path: string;
}) => readonly (readonly string[])[] | undefined;

export interface ProductGate {
  readonly products: ProductServer;
  readonly scopes: readonly string[];
  readonly requiredScopes: RequiredScopes | undefined;
}

/** What the API gateway answers when a token lacks a scope. Source: seen in Atlassian's developer community, 2024. */
const scopeMismatch: Answer = {
  status: 401,
  body: { code: 401, message: 'Unauthorized; scope does not match' },
};

const needsAuthentication: Answer = {
  status: 401,
  headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' },
  body: { message: 'Authentication Required' },
};

function lacksScope(call: HostCall & { product: 'jira' | 'confluence' }, gate: ProductGate) {
  if (call.caller.type === 'none') return false;
  const [path = call.path] = call.path.split('?');
  const required = gate.requiredScopes?.({ product: call.product, method: call.method, path });
  if (required === undefined) return false;
  return !required.some((all) => all.every((scope) => gate.scopes.includes(scope)));
}

function headersOf(headers: Headers): Record<string, string> {
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
  call: HostCall & { product: 'jira' | 'confluence' },
  { caller, headers }: { readonly caller: Caller | undefined; readonly headers: Headers },
  gate: ProductGate,
): Promise<Answer> {
  if (caller === undefined) return needsAuthentication;
  if (lacksScope(call, gate)) return scopeMismatch;
  const { product, method, path, body } = call;
  try {
    return await runOutsideScope(() =>
      gate.products.handle({
        product,
        caller,
        method,
        path,
        headers: headersOf(headers),
        body,
      }),
    );
  } catch (cause) {
    throw new TypeError('fetch failed', { cause });
  }
}
