import type { Collector } from '../collector';
import { accessGroups } from './collectors/access-groups';
import { accounts } from './collectors/accounts';
import { anonymousReads } from './collectors/anonymous-reads';
import { auditRetention } from './collectors/audit-retention';
import { events } from './collectors/events';
import { groupMembers } from './collectors/group-members';
import { groupSizes } from './collectors/group-sizes';
import { groups } from './collectors/groups';
import { guests } from './collectors/guests';
import { site } from './collectors/site';
import { spaceGrants } from './collectors/space-grants';
import { spaceRoles } from './collectors/space-roles';
import { spaces } from './collectors/spaces';

/** Everything Parapet reads from Confluence. Each collector stands after those whose slices it looks at. */
export const confluenceCollectors: readonly Collector[] = [
  site,
  spaces,
  spaceRoles,
  spaceGrants,
  anonymousReads,
  accessGroups,
  groups,
  groupSizes,
  groupMembers,
  guests,
  accounts,
  events,
  auditRetention,
];
