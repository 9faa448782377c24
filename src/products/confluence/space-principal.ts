import type { SpacePrincipal } from '../../domain';
import { toAccessClass } from './access-class';

/**
 * Who holds a space permission or a role in a space. The document knows users, groups and roles here and access classes
 * there; whatever else is named, or nobody, is kept as unknown. Source: OpenAPI of Confluence v2, July 2026.
 */
export function toSpacePrincipal(
  type: string | null | undefined,
  id: string | null | undefined,
): SpacePrincipal {
  if (type?.toLowerCase() === 'anonymous' || id === 'anonymous') {
    return { type: 'class', id: 'anonymous-users' };
  }
  if (!type || !id) return { type: 'unknown', id: id ?? 'nobody' };
  switch (type.toLowerCase()) {
    case 'user':
      return { type: 'user', id };
    case 'group':
      return { type: 'group', id };
    default: {
      const accessClass = toAccessClass(id);
      return accessClass === undefined
        ? { type: 'unknown', id }
        : { type: 'class', id: accessClass };
    }
  }
}
