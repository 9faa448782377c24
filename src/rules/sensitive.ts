import type { Settings } from '../contract';
import type { ConfluenceSpace, JiraProject, Slice } from '../domain';

/** The projects that settings call sensitive. Keys are compared without regard to case. */
export function sensitiveProjects(
  { items }: Slice<'jira.projects'>,
  settings: Settings,
): readonly JiraProject[] {
  const keys = new Set(settings.sensitiveProjects.map((key) => key.toUpperCase()));
  return items.filter(({ key }) => keys.has(key.toUpperCase()));
}

/** Tells the spaces that settings call sensitive. Keys are compared without regard to case. */
export function sensitiveSpaces(settings: Settings): (space: ConfluenceSpace) => boolean {
  const keys = new Set(settings.sensitiveSpaces.map((key) => key.toUpperCase()));
  return ({ key }) => keys.has(key.toUpperCase());
}
