import type { Gap } from '../domain';

/** What the customer has connected with a credential of their own. An absent one was never connected, or was removed. */
export interface Connections {
  /** The workspace by its slug, or by its uuid in braces. */
  readonly bitbucketWorkspace?: string;
  readonly organizationId?: string;
}

/** One thing a customer may connect: where it stands in {@link Connections}, and what is missing without it. */
export interface ConnectionKind {
  readonly product: 'bitbucket' | 'organization';
  readonly key: keyof Connections;
  /** The gap of every list that cannot be read without the connection. */
  readonly absent: Gap;
  /** What a credential must have, in words, for a request whose scope is `scope`. */
  permission(scope: string | undefined): string;
}
