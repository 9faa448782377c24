import type { ProductResponse } from '../../product-server';
import { Problem } from '../routing/problem';
import { json } from '../routing/responses';

/** A refusal that names the fields of the request that are wrong. */
export class FieldProblem extends Problem {
  constructor(
    readonly fields: Readonly<Record<string, string>>,
    readonly messages: readonly string[] = [],
  ) {
    super(400, [...messages, ...Object.values(fields)].join(' '));
  }
}

const loginNeeded = 'Client must be authenticated to access this resource.';

/** Nobody is logged in, and the operation is not for visitors. */
export function loginRequired(): Problem {
  return new Problem(401, loginNeeded);
}

/**
 * Dresses a refusal as Jira does: `{errorMessages, errors}`, and bodies of their own for a missing login and for service
 * management.
 */
export function refuse(problem: Problem, pathname = ''): ProductResponse {
  if (pathname.startsWith('/rest/servicedeskapi/')) {
    const i18nErrorMessage = { i18nKey: 'sd.error', parameters: [] };
    return json(problem.status, { errorMessage: problem.detail, i18nErrorMessage });
  }
  if (problem.status === 401 && problem.detail === loginNeeded)
    return json(401, { message: loginNeeded, 'status-code': 401 });
  if (problem instanceof FieldProblem)
    return json(400, { errorMessages: problem.messages, errors: problem.fields });
  return json(problem.status, { errorMessages: [problem.detail], errors: {} });
}
