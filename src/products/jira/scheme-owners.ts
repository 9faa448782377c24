import type { Slice } from '../../domain';

/** Project id → the scheme that the team-managed project owns. */
export function schemeOwners(
  schemes: Slice<'jira.permissionSchemes'>,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { id, projectId } of schemes.items)
    if (projectId !== undefined) owners.set(projectId, id);
  return owners;
}
