import type { Caller, ProductRequest, ProductResponse } from '../../product-server';
import { createRouter } from '../routing/router';
import { operationsOf } from './operations';
import type { JiraContext } from './context';
import { loginRequired, refuse } from './refusals';

/** The simulated Jira of one site. */
export interface JiraServer {
  handle(request: ProductRequest): ProductResponse;
  readonly unanswered: readonly string[];
}

/** Whether the app may ask is settled before: the host knows the scopes of its manifest. */
export function createJiraServer(context: JiraContext): JiraServer {
  const router = createRouter({
    routes: operationsOf(context),
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
