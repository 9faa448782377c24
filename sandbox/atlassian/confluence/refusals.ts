import type { ProductResponse } from '../../product-server';
import type { Problem } from '../routing/problem';
import { json } from '../routing/responses';

const v2Codes: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST_PARAMETER',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
};

const v1Reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
};

/** A refusal in the error body of the API version that was asked. */
export function refuse({ status, detail }: Problem, pathname: string): ProductResponse {
  return pathname.startsWith('/wiki/api/v2/')
    ? json(status, {
        errors: [{ status, code: v2Codes[status] ?? 'ERROR', title: detail, detail: null }],
      })
    : json(status, {
        statusCode: status,
        data: {
          authorized: status !== 401 && status !== 403,
          valid: status !== 400,
          errors: [],
          successful: false,
        },
        message: detail,
        reason: v1Reasons[status] ?? 'Error',
      });
}
