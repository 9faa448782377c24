import { installConsole } from './scoped-console';
import type { ForgeFetch } from './forge-fetch';
import { currentScope, type InvocationScope } from './scope';
import { installTime } from './scoped-time';

function requireScope(): InvocationScope {
  const scope = currentScope();
  if (scope === undefined) throw new Error('Forge runtime not found.');
  return scope;
}

const forgeFetch: ForgeFetch = (meta, target, init) => {
  // A rejection, not an exception: the packages await what they get.
  try {
    return requireScope().fetch(meta, target, init);
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
};

function address(input: string | URL | Request): string {
  return new URL(input instanceof Request ? input.url : input).toString();
}

/** As the platform words it: the app may only fetch what its manifest names. */
function egressError(url: string): Error {
  const error = new Error(
    `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`,
  );
  return Object.assign(error, { name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 });
}

function egressFetch(realFetch: typeof fetch): typeof fetch {
  return async (input, init) => {
    const scope = currentScope();
    if (scope === undefined) return realFetch(input, init);
    const url = address(input);
    const response = await scope.fetch({ type: 'egress' }, url, init);
    if (response.headers.get('forge-proxy-error') === 'BLOCKED_EGRESS') throw egressError(url);
    return response;
  };
}

let installed = false;

/**
 * Gives the process the globals of the Forge runtime, once. They act on the invocation they are used in, and outside of one
 * they do what they always did. Must run before the app's packages are loaded, because some of them keep what they find.
 */
export function installRuntime(): void {
  if (installed) return;
  installed = true;
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => currentScope()?.runtime,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: forgeFetch });
  globalThis.fetch = egressFetch(globalThis.fetch);
  installConsole(globalThis.console);
  installTime();
}
