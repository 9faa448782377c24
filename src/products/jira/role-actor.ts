import { z } from 'zod';
import type { RoleActor } from '../../domain';

/** An actor of a project role, as Jira gives it in roles and in default actors. */
export const roleActorSchema = z.union([
  z.object({
    displayName: z.string().nullish(),
    actorUser: z.object({ accountId: z.string() }),
  }),
  z.object({
    displayName: z.string().nullish(),
    actorGroup: z.object({ groupId: z.string(), name: z.string().nullish() }),
  }),
]);

export function toRoleActor(raw: z.output<typeof roleActorSchema>): RoleActor {
  if ('actorUser' in raw) {
    const { accountId } = raw.actorUser;
    return { type: 'user', accountId, name: raw.displayName ?? accountId };
  }
  const { groupId, name } = raw.actorGroup;
  return { type: 'group', groupId, name: name ?? raw.displayName ?? groupId };
}
