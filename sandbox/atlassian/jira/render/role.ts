import type { WorldProject, WorldProjectRole, WorldRoleActor } from '../../world/jira-projects';
import type { JiraContext } from '../context';
import { sortedBy } from '../parameters';
import { groupIdentity } from './group';
import { accountOrFormer } from './user';

/** A project role without actors. */
export function renderRole(
  role: WorldProjectRole,
  { siteUrl }: JiraContext,
  project?: WorldProject,
) {
  const parent = project === undefined ? '' : `/project/${project.id}`;
  return {
    self: `${siteUrl}/rest/api/3${parent}/role/${role.id}`,
    name: role.name,
    id: Number(role.id),
    description: role.description,
  };
}

/** Actors by display name, as Jira orders them. */
export function renderActors(
  actors: readonly WorldRoleActor[],
  context: JiraContext,
  { excludeInactive }: { readonly excludeInactive: boolean },
) {
  const rendered = actors
    .map((actor, at) => renderActor(actor, at, context))
    .filter(({ active }) => active || !excludeInactive)
    .map(({ row }) => row);
  return sortedBy(rendered, ({ displayName }) => displayName.toLowerCase());
}

function renderActor(actor: WorldRoleActor, at: number, context: JiraContext) {
  const id = 10_200 + at;
  if (actor.type === 'group') {
    const { groupId, name } = groupIdentity(actor.groupId, context);
    return {
      active: true,
      row: {
        id,
        displayName: name,
        type: 'atlassian-group-role-actor',
        name,
        actorGroup: { name, displayName: name, groupId },
      },
    };
  }
  const account = accountOrFormer(actor.accountId, context);
  return {
    active: account.active,
    row: {
      id,
      displayName: account.name,
      type: 'atlassian-user-role-actor',
      actorUser: { accountId: actor.accountId },
    },
  };
}
