import type { AppAccount } from '../../domain';

/** Where tests have seen an app. */
export const appSource = 'GET /rest/api/3/project/{}/role/{}';

/** An app in use. `bot` is Bot. */
export function anApp(accountId: string, change: Partial<AppAccount> = {}): AppAccount {
  const name = accountId.charAt(0).toUpperCase() + accountId.slice(1);
  return { accountId, name, active: true, source: appSource, ...change };
}
