import { wordBits } from './access-map';
import type { Permission } from './access-map';

const { read, administer, share } = wordBits;

/**
 * What a role of the organization comes down to. Who manages users and groups has nothing by that, but is one step away
 * from everything. Administrators of products are known from the products themselves.
 * Source: OpenAPI of organizations, role ids, 2026-08-21.
 */
export function organizationPermission(role: string): Permission {
  switch (role) {
    case 'atlassian/org-admin':
      return { name: role, label: 'Administer the organization', mask: administer | share };
    case 'atlassian/user-access-admin':
      return { name: role, label: 'Manage users and groups', mask: 0 };
    default:
      return { name: role, label: `Hold the role ${role}`, mask: 0 };
  }
}

/**
 * What a key to the organization may do. Without scopes that is everything; a scope that writes users, groups or the
 * organization decides who gets in. `undefined` = the organization did not tell.
 */
export function keyPermission(scopes: readonly string[] | undefined): Permission {
  if (scopes === undefined)
    return { name: 'api-key', label: 'Use the organization by key', mask: 0 };
  if (scopes.length === 0) {
    return { name: 'api-key:all', label: 'Administer the organization', mask: administer | share };
  }
  return scopes.some((scope) => !scope.startsWith('read:'))
    ? { name: 'api-key:write', label: 'Change users and groups', mask: read }
    : { name: 'api-key:read', label: 'Read the organization', mask: read };
}
