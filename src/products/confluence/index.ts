import type { Collector } from '../collector';
import { accessGroups } from './collectors/access-groups';
import { accounts } from './collectors/accounts';
import { anonymousReads } from './collectors/anonymous-reads';
import { auditRetention } from './collectors/audit-retention';
import { classificationLevels } from './collectors/classification-levels';
import { events } from './collectors/events';
import { groupMembers } from './collectors/group-members';
import { groupSizes } from './collectors/group-sizes';
import { groups } from './collectors/groups';
import { guests } from './collectors/guests';
import { site } from './collectors/site';
import { spaceClassifications } from './collectors/space-classifications';
import { spaceGrants } from './collectors/space-grants';
import { spaceRoles } from './collectors/space-roles';
import { spaceSecrets } from './collectors/space-secrets';
import { spaces } from './collectors/spaces';
import { visitorView } from './collectors/visitor-view';

/** Everything Parapet reads from Confluence. Each collector stands after those whose slices it looks at. */
export const confluenceCollectors: readonly Collector[] = [
  site,
  spaces,
  spaceRoles,
  spaceGrants,
  visitorView,
  anonymousReads,
  accessGroups,
  groups,
  groupSizes,
  groupMembers,
  guests,
  accounts,
  events,
  auditRetention,
  classificationLevels,
  spaceClassifications,
  spaceSecrets,
];
