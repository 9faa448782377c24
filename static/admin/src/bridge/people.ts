import { requestJira } from '@forge/bridge';

/**
 * The name of an account, asked as the person who looks; undefined when Jira does not tell them. Source: Jira Cloud REST
 * API v3, `GET /rest/api/3/user`.
 */
export async function nameOfAccount(accountId: string): Promise<string | undefined> {
  const response = await requestJira(`/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`);
  if (!response.ok) return undefined;
  const user: unknown = await response.json();
  return typeof user === 'object' &&
    user !== null &&
    'displayName' in user &&
    typeof user.displayName === 'string'
    ? user.displayName
    : undefined;
}
