import type { ProductResponse } from '../../product-server';
import type { Problem } from '../routing/problem';
import { json } from '../routing/responses';

const codes: Readonly<Record<number, string>> = {
  400: 'ADMIN-400-1',
  403: 'ADMIN-403-3',
  404: 'ADMIN-404-2',
};

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
};

/**
 * A refusal in the body of the part that was asked: the gateway in front of the first version and of the products
 * answers a wrong key itself, with a code and a message.
 */
export function refuse({ status, detail }: Problem, pathname: string): ProductResponse {
  const error = {
    id: `${String(status)}-${pathname.length.toString(16)}`,
    status: String(status),
    code: codes[status] ?? `ADMIN-${String(status)}`,
    title: titles[status] ?? 'Error',
    detail,
  };
  if (pathname.includes('/directories/')) return json(status, { errors: [error] });
  if (status === 401) return json(status, { code: status, message: 'Unauthorized' });
  return json(status, pathname.endsWith('/workspaces') ? error : { errors: [error] });
}
