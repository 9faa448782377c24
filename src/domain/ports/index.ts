import type { Clock, Deadline } from './clock';
import type { EntityStore } from './entity-store';
import type { ApiTransport, Origin } from './http';
import type { KeyValueStore } from './key-value-store';
import type { Log } from './log';
import type { Queue } from './queue';
import type { SecretStore } from './secret-store';

export * from './clock';
export * from './entity-store';
export * from './http';
export * from './key-value-store';
export * from './log';
export * from './queue';
export * from './secret-store';

/** Everything the app needs from the platform, scoped to the running invocation and its installation. */
export interface Ports {
  readonly clock: Clock;
  readonly deadline: Deadline;
  readonly log: Log;
  readonly keyValues: KeyValueStore;
  readonly entities: EntityStore;
  readonly queue: Queue;
  /** Requests as the app itself. */
  readonly jira: ApiTransport;
  readonly confluence: ApiTransport;
  /** Requests as the person who is using the page. Fails outside a resolver. */
  readonly jiraAsUser: ApiTransport;
  /** Requests to an address outside Jira and Confluence, or to them as nobody. No redirect is followed. */
  readonly outside: (origin: Origin) => ApiTransport;
  readonly secrets: SecretStore;
}
