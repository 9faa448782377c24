import type { Gap } from '../domain';

/** What a scan may reach besides Jira and Confluence as the app. An absent one was never connected, or was removed. */
export interface Connections {
  /** The workspace by its slug, or by its uuid in braces. */
  readonly bitbucketWorkspace?: string;
  readonly organizationId?: string;
  /** The address of the site, while the API token of one of its administrators is connected. */
  readonly siteAdministrator?: string;
  /** The address of the site, which anybody may ask without a credential. */
  readonly publicSite?: string;
}

/** One thing that may be there or not: where it stands in {@link Connections}, and what is missing without it. */
export interface ConnectionKind {
  readonly product: 'bitbucket' | 'organization' | 'site' | 'probe';
  readonly key: keyof Connections;
  /** The gap of every list that cannot be read without the connection. */
  readonly absent: Gap;
  /** What a credential must have, in words, for a request whose scope is `scope`. */
  permission(scope: string | undefined): string;
}
