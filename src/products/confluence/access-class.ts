import type { AccessClass } from '../../domain';

const accessClasses: ReadonlySet<string> = new Set<AccessClass>([
  'anonymous-users',
  'authenticated-users',
  'all-licensed-users',
  'all-product-admins',
  'jsm-project-admins',
]);

/** An access class by its documented id. Source: OpenAPI of Confluence v2, role-assignments, July 2026. */
export function toAccessClass(id: string): AccessClass | undefined {
  return isAccessClass(id) ? id : undefined;
}

function isAccessClass(id: string): id is AccessClass {
  return accessClasses.has(id);
}
