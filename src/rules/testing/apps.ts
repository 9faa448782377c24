import type { KnownApp, ConnectApp, ForgeInstallation, Gap } from '../../domain';

/** Where tests have seen an app. */
export const appSource = 'GET /rest/api/3/project/{}/role/{}';

/** An app in use. `bot` is Bot. */
export function anApp(accountId: string, change: Partial<KnownApp> = {}): KnownApp {
  const name = accountId.charAt(0).toUpperCase() + accountId.slice(1);
  return { accountId, name, active: true, source: appSource, ...change };
}

/** An app on Connect that is up to date. */
export function aConnectApp(change: Partial<ConnectApp> = {}): ConnectApp {
  return {
    key: 'com.larkfield.deck',
    name: 'Deck',
    version: '2.1.0',
    vendor: 'Larkfield',
    enabled: true,
    hosts: ['jira'],
    updateAvailable: false,
    ...change,
  };
}

/** An app on Forge that runs from production in its newest version. */
export function aForgeApp(change: Partial<ForgeInstallation> = {}): ForgeInstallation {
  return {
    appId: 'ari:cloud:ecosystem::app/1',
    name: 'Notes',
    host: 'jira',
    environment: 'production',
    version: '3.0.0',
    latest: true,
    ...change,
  };
}

/** How results name {@link aConnectApp}. */
export const theConnectApp = { type: 'app', id: 'com.larkfield.deck', name: 'Deck' } as const;

/** How results name {@link aForgeApp}. */
export const theForgeApp = {
  type: 'app',
  id: 'ari:cloud:ecosystem::app/1',
  name: 'Notes',
} as const;

/** Nobody has connected the token of a site administrator. */
export const notConnected: Gap = {
  code: 'not-connected',
  reason: 'No app is told this',
  source: 'Site',
};
