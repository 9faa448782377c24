/**
 * Whether a permission comes from an app: its key names the app, while Jira's own keys are capital letters and single
 * underscores. Source: developer.atlassian.com, "Project permission" modules of Connect and Forge, 2026.
 */
export function isAppPermission(key: string): boolean {
  return !/^[A-Z]+(_[A-Z]+)*$/.test(key);
}
