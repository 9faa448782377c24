import type { Limit } from '../../forge/limit';

const page = { source: 'cloud/jira/platform/rate-limiting', date: '2026-08-12' } as const;

/** How often an app may ask Jira and Confluence. */
export const rateLimits = {
  /** For all sites of an app together, until the top of the hour (UTC). */
  pointsPerHour: { value: 65_000, unit: 'points', ...page },
  /** What every request costs. A write costs nothing else. */
  request: { value: 1, unit: 'points', ...page },
  /** What each object of an answer costs besides. */
  object: { value: 1, unit: 'points', ...page },
  /** The same for users, groups, roles and permissions. */
  identity: { value: 2, unit: 'points', ...page },
  /** Below this part of the quota, answers say what is left. */
  nearLimit: { value: 20, unit: 'percent', ...page },
  /** For each site, operation and method, whoever asks. How much more a bucket may hold is not published: nothing here. */
  getsPerSecond: { value: 100, unit: 'requests', ...page },
  postsPerSecond: { value: 100, unit: 'requests', ...page },
  putsPerSecond: { value: 50, unit: 'requests', ...page },
  deletesPerSecond: { value: 50, unit: 'requests', ...page },
  /** Writes to one issue within two seconds, and within thirty. */
  issueWritesShort: { value: 20, unit: 'requests', ...page },
  issueWritesLong: { value: 100, unit: 'requests', ...page },
} as const satisfies Record<string, Limit>;

/** Operations with a burst limit of their own, in requests a second. Source: the same page. */
export const burstExceptions: Readonly<Record<string, number>> = {
  'GET /wiki/rest/api/group/by-id': 400,
  'GET /wiki/rest/api/search/user': 200,
  'GET /rest/api/3/project/{projectIdOrKey}/role/{id}': 200,
  'GET /rest/api/3/issue/{issueIdOrKey}': 150,
  'GET /rest/api/3/user': 150,
};
