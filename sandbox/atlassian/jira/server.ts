import type { Caller, ProductRequest, ProductResponse } from '../../product-server';
import { json } from '../routing/responses';
import { createRouter } from '../routing/router';
import { operationsOf } from './operations';
import type { JiraContext, Operation } from './context';
import { loginRequired, refuse } from './refusals';

/** The simulated Jira of one site. */
export interface JiraServer {
  handle(request: ProductRequest): ProductResponse;
  readonly unanswered: readonly string[];
}

/** @param appScopes scopes of the app, as its manifest declares them; absent: the app may call everything */
export function createJiraServer(
  context: JiraContext,
  appScopes?: ReadonlySet<string>,
): JiraServer {
  const router = createRouter({
    routes: operationsOf(context).map((operation) => scoped(operation, appScopes)),
    refuse,
    folder: 'sandbox/atlassian/jira/operations',
  });

  function handle(request: ProductRequest): ProductResponse {
    return isKnown(request.caller, context) ? router.handle(request) : refuse(loginRequired());
  }

  return { handle, unanswered: router.unanswered };
}

/** Credentials of an account that is gone or deactivated are refused, even where visitors are let in. */
function isKnown(caller: Caller, { accounts }: JiraContext): boolean {
  return caller.type !== 'user' || accounts.get(caller.accountId)?.active === true;
}

/** The gateway in front of Jira refuses an app without the scope before Jira sees the request. */
function scoped(operation: Operation, appScopes: ReadonlySet<string> | undefined): Operation {
  const { scope } = operation;
  if (appScopes === undefined || scope === undefined || appScopes.has(scope)) return operation;
  return {
    ...operation,
    answer: (request) =>
      request.caller.type === 'none'
        ? operation.answer(request)
        : json(401, { code: 401, message: 'Unauthorized; scope does not match' }),
  };
}
