import type { AccessNodeType } from '../../../contract';
import type { Snapshot } from '../../../domain';
import { isAbsent, whyIncomplete } from '../from-snapshot/incomplete';
import type { MapSlice } from '../from-snapshot/map-slices';

interface Dates {
  /** The date at which something is not seen. */
  readonly snapshot: Snapshot;
  readonly other: Snapshot;
}

/** Lists that all answers rest on, those about Bitbucket, and those about Jira and Confluence, which share groups. */
const rests = {
  all: ['organization.groups', 'organization.organization', 'organization.users'],
  bitbucket: ['bitbucket.members', 'bitbucket.projects', 'bitbucket.workspace'],
  site: [
    'confluence.accounts',
    'confluence.groupMembers',
    'confluence.groups',
    'confluence.guests',
    'confluence.spaceRoles',
    'jira.accounts',
    'jira.groupMembers',
    'jira.groups',
    'jira.roles',
  ],
} as const satisfies Readonly<Record<string, readonly MapSlice[]>>;

/** Lists by which other things are drawn: where one date lacks it, the dates show the same in different ways. */
const drawnBy: ReadonlySet<MapSlice> = new Set<MapSlice>(['confluence.spaceRoles', 'jira.roles']);

/** Why everything about a type of resource may be other than it is seen: a list that it rests on was refused. */
export function blindTo(type: AccessNodeType, dates: Dates): string | undefined {
  const own = type.startsWith('bitbucket:') ? rests.bitbucket : rests.site;
  for (const name of [...own, ...rests.all]) {
    const reason = refusal(name, dates);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Why a list is incomplete, unless it belongs to what neither date looked at. */
function refusal(name: MapSlice, { snapshot, other }: Dates): string | undefined {
  const both = [snapshot, other];
  if (both.every((one) => isAbsent(one.slice(name)))) return undefined;
  return (drawnBy.has(name) ? both : [snapshot])
    .map((one) => whyIncomplete(one, name))
    .find((reason) => reason !== undefined);
}
