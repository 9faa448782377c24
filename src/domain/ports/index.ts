import type { Clock, Deadline } from './clock';
import type { EntityStore } from './entity-store';
import type { ApiTransport } from './http';
import type { KeyValueStore } from './key-value-store';
import type { Log } from './log';
import type { Queue } from './queue';

export * from './clock';
export * from './entity-store';
export * from './http';
export * from './key-value-store';
export * from './log';
export * from './queue';

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
  /** Requests with a credential that the customer gave; absent while none is connected. */
  readonly bitbucket?: ApiTransport;
  readonly organization?: ApiTransport;
}
