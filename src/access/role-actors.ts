import type { JiraProject, RoleActor, Slice } from '../domain';
import { gapsByResource } from './unseen';

/** Who is in one role of one project, as far as it could be seen. */
export interface SeenActors {
  readonly actors: readonly RoleActor[];
  /** Why there may be more; undefined when all were seen. */
  readonly reason: string | undefined;
}

/** Looks up the actors of project roles. */
export function roleActorsOf(
  slice: Slice<'jira.roleActors'>,
  roleNames: ReadonlyMap<string, string>,
): (project: JiraProject, roleId: string) => SeenActors {
  const actors = new Map(
    slice.items.map((item) => [`${item.projectId}/${item.roleId}`, item.actors]),
  );
  const gaps = gapsByResource(slice);
  return ({ id, name }, roleId) => {
    const seen = actors.get(`${id}/${roleId}`);
    const gap = gaps.get(id);
    if (seen !== undefined && gap === undefined) return { actors: seen, reason: undefined };
    const why = gap === undefined ? 'was not read' : `could not be read: ${gap.reason}`;
    const role = roleNames.get(roleId) ?? roleId;
    return {
      actors: seen ?? [],
      reason: `Who is in role "${role}" of project "${name}" ${why}`,
    };
  };
}

/** Where the actors of a role are read. */
export function roleSource({ id }: Pick<JiraProject, 'id'>, roleId: string): string {
  return `GET /rest/api/3/project/${id}/role/${roleId}`;
}
