import type { ResourceRef } from '../contract';
import type { ConnectApp, ForgeInstallation } from '../domain';
import { appRef } from './resources';
import { listed } from './wording';

/** How results name an app that is built on Connect. */
export function connectAppRef({ key, name }: ConnectApp): ResourceRef {
  return appRef(key, name);
}

/** Whether Atlassian is the vendor of an app, and so the one who looks after it. */
export function isByAtlassian({ vendor = '' }: ConnectApp): boolean {
  return /^atlassian\b/i.test(vendor);
}

/** "Jira", "Jira and Confluence". */
export function hostNames(hosts: readonly ForgeInstallation['host'][]): string {
  const names = { jira: 'Jira', confluence: 'Confluence' } as const;
  return listed(
    [...new Set(hosts)]
      .sort()
      .reverse()
      .map((host) => names[host]),
  );
}

/** An app on Forge with all its installations. */
export interface ForgeApp {
  readonly ref: ResourceRef;
  readonly installations: readonly ForgeInstallation[];
}

/** Installations by app, in the order of their ids. */
export function forgeAppsOf(installations: readonly ForgeInstallation[]): readonly ForgeApp[] {
  const apps = new Map<string, ForgeInstallation[]>();
  for (const installation of installations) {
    const known = apps.get(installation.appId);
    if (known === undefined) apps.set(installation.appId, [installation]);
    else known.push(installation);
  }
  return [...apps].map(([appId, all]) => ({
    ref: appRef(appId, all[0]?.name ?? appId),
    installations: all,
  }));
}

/** Where the plugin manager lists apps. */
export const connectAppsSource = 'GET /rest/plugins/1.0/';

/** Where Forge apps are listed. */
export const forgeAppsSource = 'POST /gateway/api/graphql';
