import type { WorldGroup } from '../../world/directory';
import type { ConfluenceSite } from '../site';

/** A group as v1 gives it. */
export function renderGroup(
  site: ConfluenceSite,
  { groupId, name, managedBy, usageType }: WorldGroup,
) {
  return {
    type: 'group',
    name,
    id: groupId,
    usageType,
    managedBy,
    _links: { self: `${site.baseUrl}/rest/api/group/by-id?id=${encodeURIComponent(groupId)}` },
  };
}
