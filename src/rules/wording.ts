import { counted } from '../access/wording';
import type { ResourceRef } from '../contract';

export { counted, listed, listedBriefly, permissionName } from '../access/wording';

/** The projects a permission scheme reaches, in words. Empty means that they could not be read. */
export function reachOf(projects: readonly ResourceRef[]): string {
  const [only] = projects;
  if (only === undefined) return 'the projects that use it';
  return projects.length === 1 ? `project "${only.name}"` : counted(projects.length, 'project');
}
