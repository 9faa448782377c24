/** Deleting issues, or what other people wrote or attached. */
export function isDeletePermission(permission: string): boolean {
  return permission === 'DELETE_ISSUES' || permission.startsWith('DELETE_ALL_');
}

/** Looking at a project and nothing else. */
export function isViewPermission(permission: string): boolean {
  return permission === 'BROWSE_PROJECTS' || permission.startsWith('VIEW_');
}

export const administerProjects = 'ADMINISTER_PROJECTS';
export const browseProjects = 'BROWSE_PROJECTS';
