/** The products of a site that have apps of their own. */
export type AppHost = 'jira' | 'confluence';

/** An installed app that is built on Atlassian Connect. */
export interface ConnectApp {
  /** The key that its vendor gave it. */
  readonly key: string;
  readonly name: string;
  readonly version?: string;
  readonly vendor?: string;
  readonly enabled: boolean;
  /** Where it is installed, sorted. */
  readonly hosts: readonly AppHost[];
  /** Whether a newer version waits for the consent of an administrator; absent when the site did not tell. */
  readonly updateAvailable?: boolean;
}

/** One installation of a Forge app in one product. */
export interface ForgeInstallation {
  /** As GraphQL names it: `ari:cloud:ecosystem::app/…`. */
  readonly appId: string;
  readonly name: string;
  readonly host: AppHost;
  readonly environment: 'production' | 'staging' | 'development' | 'unknown';
  readonly version?: string;
  /** Whether it is the newest major version of its environment; absent when the site did not tell. */
  readonly latest?: boolean;
}

/** What is read with the API token of a site administrator, because no app is told it. */
export interface SiteSlices {
  'site.connectApps': ConnectApp;
  'site.forgeApps': ForgeInstallation;
}
