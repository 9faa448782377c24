import type { JiraProject, PermissionScheme, Slice } from '../domain';
import { listGapOf } from './unseen';

/** What it takes to tell which projects a permission scheme reaches. */
export interface SchemeUseFacts {
  readonly schemes: Slice<'jira.permissionSchemes'>;
  readonly projects: Slice<'jira.projects'>;
  readonly projectSchemes: Slice<'jira.projectSchemes'>;
}

/** Joins projects and permission schemes in both directions. */
export interface SchemeUse {
  /** Live projects known to use the scheme, sorted by id. */
  projectsOf(scheme: PermissionScheme): readonly JiraProject[];
  /** True when it is known that no live project uses the scheme, as opposed to not knowing. */
  isUnused(scheme: PermissionScheme): boolean;
  /**
   * The schemes of which one is the project's: its own scheme when that is known, else every scheme that can be
   * shared. Undefined when the project's scheme may be one that was not seen.
   */
  candidatesFor(project: JiraProject): readonly PermissionScheme[] | undefined;
}

/** Builds the join once for all projects and schemes of a snapshot. */
export function schemeUse({ schemes, projects, projectSchemes }: SchemeUseFacts): SchemeUse {
  const byId = new Map(schemes.items.map((scheme) => [scheme.id, scheme]));
  const schemeIds = new Map(
    projectSchemes.items.map(({ projectId, schemeId }) => [projectId, schemeId]),
  );
  for (const { id, projectId } of schemes.items) {
    if (projectId !== undefined) schemeIds.set(projectId, id);
  }
  const live = projects.items.filter(({ status }) => status === 'live');
  const users = new Map<string, JiraProject[]>();
  for (const project of live) {
    const schemeId = schemeIds.get(project.id);
    if (schemeId === undefined) continue;
    const sharing = users.get(schemeId);
    if (sharing === undefined) users.set(schemeId, [project]);
    else sharing.push(project);
  }
  for (const sharing of users.values()) sharing.sort((a, b) => (a.id < b.id ? -1 : 1));
  // A project that could not be read, be it one, may use any scheme.
  const complete =
    projects.gaps.length === 0 &&
    listGapOf(projectSchemes) === undefined &&
    live.every(({ id }) => schemeIds.has(id));
  const shareable = schemes.items.filter(({ projectId }) => projectId === undefined);
  const unseenSchemes = schemes.gaps.some(
    ({ resourceId }) => resourceId === undefined || !byId.has(resourceId),
  );

  return {
    projectsOf: ({ id }) => users.get(id) ?? [],
    isUnused: ({ id }) => complete && !users.has(id),
    candidatesFor: ({ id, style }) => {
      const schemeId = schemeIds.get(id);
      if (schemeId !== undefined) {
        const scheme = byId.get(schemeId);
        return scheme === undefined ? undefined : [scheme];
      }
      return style === 'next-gen' || unseenSchemes || shareable.length === 0
        ? undefined
        : shareable;
    },
  };
}
