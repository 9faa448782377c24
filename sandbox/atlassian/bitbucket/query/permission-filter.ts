import { badRequest } from '../../routing/problem';

/** Permissions from the weakest to the strongest. */
const order = ['read', 'write', 'admin'] as const;

export type Permission = (typeof order)[number];

/** The stronger of two permissions. */
export function stronger(left: Permission, right: Permission): Permission {
  return order.indexOf(left) >= order.indexOf(right) ? left : right;
}

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/**
 * The `q` parameter over permissions: `permission="admin"`, `permission>"read"`.
 * @throws Problem 400 when it is anything else
 */
export function permissionFilter(query: URLSearchParams): (permission: Permission) => boolean {
  const text = query.get('q');
  if (text === null) return () => true;
  const found = /^permission\s*(=|!=|>=|>)\s*"([a-z]+)"$/.exec(text);
  const at = order.findIndex((known) => known === found?.[2]);
  if (found === null || at === -1) throw badRequest(`Invalid query: ${text}`);
  const holds = comparisons[found[1] ?? ''];
  return (permission) => holds?.(order.indexOf(permission), at) === true;
}
