/** A permission key as Jira's settings show it: `DELETE_ALL_COMMENTS` is "Delete all comments". */
export function permissionName(permission: string): string {
  if (!/^[A-Z_]+$/.test(permission)) return permission;
  const words = permission.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
