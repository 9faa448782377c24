import type { WorldInput } from '../../atlassian/world/schema';
import { castId, type CastHandle } from './cast';
import { departments } from './departments';
import { groupNames } from './groups';
import { groupIdOf } from './identifiers';
import { projectRows, type ProjectRow } from './project-table';
import { projectId } from './projects';
import type { Random } from './random';
import { roles } from './roles';

type Jira = NonNullable<WorldInput['jira']>;
export type FilterInput = NonNullable<Jira['filters']>[number];
export type DashboardInput = NonNullable<Jira['dashboards']>[number];
export type ShareInput = NonNullable<FilterInput['shares']>[number];

/** Anyone on the internet. */
export const toPublic: ShareInput = { type: 'global' };
/** Everyone who is logged in. */
export const toEveryone: ShareInput = { type: 'authenticated' };

export function toGroup(name: string): ShareInput {
  return { type: 'group', groupId: groupIdOf(name) };
}

export function toProject(key: string): ShareInput {
  return { type: 'project', projectId: projectId(key) };
}

/** People whose own filters and dashboards make up the bulk: all of them still here. */
const owners: readonly CastHandle[] = [
  ...(['henrik', 'yuki', 'oksana', 'dylan', 'farah', 'joost', 'claire', 'theo', 'birgit'] as const),
  ...(['kwame', 'anneke', 'mirjam', 'grace', 'dmitri', 'shanthi', 'celine', 'arthur'] as const),
  ...(['ingeborg', 'raj', 'marta', 'sven', 'lotte', 'noor'] as const),
];

/** Projects that ordinary filters and dashboards are about: live ones that hold nothing confidential. */
const subjects: readonly ProjectRow[] = projectRows.filter(
  ({ status, scheme }) => status === undefined && scheme !== 'confidential',
);

/** An owner and a project for an ordinary item. */
export function ordinaryItem(random: Random) {
  const owner = random.pick(owners);
  return { owner, ownerAccountId: castId(owner), project: random.pick(subjects) };
}

/** How ordinary people share: mostly not, else with the project, a team, a colleague, or everyone logged in. */
export function ordinaryShares(random: Random, { key }: ProjectRow): ShareInput[] {
  const kind = random.below(20);
  if (kind < 6) return [];
  if (kind < 12) return [toProject(key)];
  if (kind < 15) return [toGroup(random.pick(departments).id)];
  if (kind < 16)
    return [{ type: 'projectRole', projectId: projectId(key), roleId: roles.developers }];
  if (kind < 18) return [{ type: 'user', accountId: castId(random.pick(owners)) }];
  if (kind < 19) return [toGroup(groupNames.projectOffice), toProject(key)];
  return [toEveryone];
}
