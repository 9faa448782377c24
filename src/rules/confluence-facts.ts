import type { Audience } from '../access/audience';
import { confluenceAudiences } from '../access/confluence-audiences';
import { spaceAdmins } from '../access/space-admins';
import type { SpaceAdmins } from '../access/space-admins';
import { spaceGrantsOf } from '../access/space-grants';
import type { SeenGrants } from '../access/space-grants';
import type { ConfluenceSpace, SpaceGrants, SpacePrincipal } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';

/** How many people each Confluence principal stands for, on this site. */
export function confluenceAudiencesOf({
  snapshot,
  settings,
}: RuleFacts): (principal: SpacePrincipal) => Audience {
  return confluenceAudiences({
    accessGroups: collected(snapshot, 'confluence.accessGroups'),
    groupSizes: collected(snapshot, 'confluence.groupSizes'),
    broadGroupMembers: settings.thresholds.broadGroupMembers,
  });
}

/** What everybody holds in each space. */
export function grantsOf({ snapshot }: RuleFacts): (space: ConfluenceSpace) => SeenGrants {
  return spaceGrantsOf({
    site: collected(snapshot, 'confluence.site'),
    spaceRoles: collected(snapshot, 'confluence.spaceRoles'),
    spaceGrants: collected(snapshot, 'confluence.spaceGrants'),
  });
}

/** Who administers each space. */
export function spaceAdminsOf({ snapshot }: RuleFacts): (grants: SpaceGrants) => SpaceAdmins {
  return spaceAdmins({
    accounts: collected(snapshot, 'confluence.accounts'),
    groupMembers: collected(snapshot, 'confluence.groupMembers'),
    groups: collected(snapshot, 'confluence.groups'),
  });
}

/** Names of groups that hold something, by id. A group that is not known is called by its id. */
export function confluenceGroupNames({ snapshot }: RuleFacts): (groupId: string) => string {
  const names = new Map(
    [
      ...collected(snapshot, 'confluence.accessGroups').items,
      ...collected(snapshot, 'confluence.groups').items,
    ].map(({ groupId, name }) => [groupId, name]),
  );
  return (groupId) => names.get(groupId) ?? groupId;
}
