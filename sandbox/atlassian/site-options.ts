/** How a simulated site behaves, beyond what its world says. */
export interface SiteOptions {
  /** The clock of the site. Default: the real one. */
  readonly now?: () => Date;
  /** Issue properties that JQL can search, as `key.path`. Default: none, as for an app that declares no index. */
  readonly indexedProperties?: readonly string[];
  /** How long a new issue stays invisible to searches that do not name it in `reconcileIssues`. Default: 0. */
  readonly searchLagMs?: number;
}
