import type { RequiredScopes } from '../../forge/proxy/product';
import { findIndexed } from './operation-index';

/** What the gateway in front of the products asks of an app, from the index of operations. */
export const requiredScopes: RequiredScopes = (operation) => {
  const found = findIndexed(operation);
  if (found?.access === 'nobody') return [];
  return found === undefined || found.scopes.length === 0 ? undefined : found.scopes;
};
