/**
 * What one answer costs of the hourly REST quota, in points: 1 for the request, 1 for a plain object, 2 for a user,
 * group, role or permission object, 1 for a write. Source: developer.atlassian.com, Jira rate limiting, 2026-02-03.
 */
export interface Cost {
  readonly objects?: number;
  readonly identities?: number;
}

/** Points of one answered request. */
export function pointsOf({ objects = 0, identities = 0 }: Cost): number {
  return 1 + objects + 2 * identities;
}
