import type { Route } from '../routing/route';
import type { WorldAccount, WorldDirectory, WorldGroup } from '../world/directory';
import type { JiraWorld } from '../world/jira';
import type { Access } from './access';
import type { IssueStore } from './issues/store';

/** What every operation of the simulated Jira works with. */
export interface JiraContext {
  readonly siteUrl: string;
  readonly title: string;
  readonly hasConfluence: boolean;
  readonly jira: JiraWorld;
  readonly directory: WorldDirectory;
  readonly accounts: ReadonlyMap<string, WorldAccount>;
  readonly groups: ReadonlyMap<string, WorldGroup>;
  /** The account the app itself acts as. */
  readonly appAccount: WorldAccount;
  readonly access: Access;
  readonly issues: IssueStore;
  readonly now: () => Date;
  /** Paths `key.path` of issue properties that JQL can search, as an app's `jira:entityProperty` declares them. */
  readonly indexedProperties: ReadonlySet<string>;
  /** How long a new issue stays invisible to searches that do not ask for it by `reconcileIssues`. */
  readonly searchLagMs: number;
}

/** One operation, named as in the OpenAPI document. */
export interface Operation extends Route {
  /** The classic OAuth scope an app needs; absent where none is. */
  readonly scope?: string;
}
