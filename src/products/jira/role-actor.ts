import { z } from 'zod';
import type { Gap, RoleActor } from '../../domain';
import { hiding, parseItems } from '../items';

/** An actor of a project role, as Jira gives it in roles and in default actors. */
const roleActorSchema = z.union([
  z.object({
    displayName: z.string().nullish(),
    actorUser: z.object({ accountId: z.string() }),
  }),
  z.object({
    displayName: z.string().nullish(),
    actorGroup: z.object({ groupId: z.string(), name: z.string().nullish() }),
  }),
]);

/** Reads the actors of one role. One that cannot be read hides something of `resourceId`, or else of the whole list. */
export function parseActors(
  raw: readonly unknown[] | null | undefined,
  { source, resourceId }: { readonly source: string; readonly resourceId?: string },
): { readonly actors: RoleActor[]; readonly gaps: Gap[] } {
  const { items, gaps } = parseItems(raw ?? [], roleActorSchema, { source, what: 'role actor' });
  return {
    actors: items.map(toRoleActor),
    gaps: gaps.map((gap) => hiding(gap, resourceId)),
  };
}

function toRoleActor(raw: z.output<typeof roleActorSchema>): RoleActor {
  if ('actorUser' in raw) {
    const { accountId } = raw.actorUser;
    return { type: 'user', accountId, name: raw.displayName ?? accountId };
  }
  const { groupId, name } = raw.actorGroup;
  return { type: 'group', groupId, name: name ?? raw.displayName ?? groupId };
}
