import type { SliceName } from '../../../domain';
import { listGapOf } from '../../unseen';
import { sentence } from './drawing';
import type { Drawing } from './drawing';

/** What answers about everything in a product rest on besides what the product's own drawing limits, and its name. */
const lists = {
  'jira:site': {
    'jira.globalPowers': 'Who administers Jira through no group that is known',
    'jira.groupMembers': 'Who is in the groups of Jira',
    'jira.roles': 'The project roles of Jira',
    'organization.organization': 'Who administers the organization',
  },
  'confluence:site': {
    'confluence.groupMembers': 'Who is in the groups of Confluence',
    'confluence.spaceRoles': 'The space roles of Confluence',
    'organization.organization': 'Who administers the organization',
  },
} as const satisfies Readonly<
  Record<'jira:site' | 'confluence:site', Readonly<Partial<Record<SliceName, string>>>>
>;

/** Says of a product which lists could not be read. Comes when the products are on the map. */
export function limitByLists({ builder, snapshot }: Drawing): void {
  for (const [type, names] of Object.entries(lists)) {
    const site = builder.nodes.find(type as keyof typeof lists, 'site');
    if (site === undefined) continue;
    for (const [name, what] of Object.entries(names)) {
      const slice = snapshot.slice(name as SliceName);
      const gap = slice && (listGapOf(slice) ?? refusedPower(name, slice.gaps));
      if (gap !== undefined)
        builder.limit(site, sentence(`${what} could not be read: ${gap.reason}`));
    }
  }
}

/** Accounts are asked one by one whether they administer; one that could not be asked may. */
function refusedPower<T>(name: string, gaps: readonly T[]): T | undefined {
  return name === 'jira.globalPowers' ? gaps[0] : undefined;
}
