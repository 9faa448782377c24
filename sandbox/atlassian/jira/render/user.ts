import type { Caller } from '../../../product-server';
import type { WorldAccount } from '../../world/directory';
import type { JiraContext } from '../context';

const sizes = [16, 24, 32, 48];

/**
 * An account as Jira lists it. The e-mail address is shown to its owner, to people who administer, and to apps where the
 * account shows it to anyone. Source: OpenAPI of Jira v3, User.emailAddress ("depending on the user's privacy settings"),
 * July 2026.
 */
export function renderUser(account: WorldAccount, context: JiraContext, caller: Caller) {
  const { accountId, active, name, type, email } = account;
  return {
    self: userUrl(accountId, context),
    accountId,
    accountType: type,
    ...(email !== undefined && seesEmail(account, context, caller) ? { emailAddress: email } : {}),
    avatarUrls: avatarUrls(name),
    displayName: name,
    active,
    timeZone: 'Europe/Amsterdam',
  };
}

/** An account in Jira's shorter form, as it stands in shares and dashboards. */
export function renderUserBean({ accountId, name, active }: WorldAccount, context: JiraContext) {
  return {
    self: userUrl(accountId, context),
    accountId,
    displayName: name,
    active,
    avatarUrls: avatarUrls(name),
  };
}

/**
 * An account that is named but may be gone: Jira then shows a former user.
 * Source: Atlassian, "Profile visibility and deleted accounts", 2026.
 */
export function accountOrFormer(accountId: string, context: JiraContext): WorldAccount {
  const app = context.appAccount;
  return (
    context.accounts.get(accountId) ??
    (app.accountId === accountId
      ? app
      : {
          accountId,
          name: 'Former user',
          type: 'atlassian',
          active: false,
          emailVisibility: 'administrators',
          guest: false,
          groups: [],
        })
  );
}

function userUrl(accountId: string, { siteUrl }: JiraContext): string {
  return `${siteUrl}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`;
}

function seesEmail(
  { accountId, emailVisibility }: WorldAccount,
  { access }: JiraContext,
  caller: Caller,
): boolean {
  if (emailVisibility === 'anyone') return true;
  if (caller.type !== 'user') return false;
  return caller.accountId === accountId || access.isAdmin(caller);
}

function avatarUrls(name: string): Readonly<Record<string, string>> {
  const initials = name
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[^A-Za-z]/g, '')
        .charAt(0)
        .toUpperCase(),
    )
    .join('')
    .slice(0, 2);
  const base = 'https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/initials';
  return Object.fromEntries(
    sizes.map((size) => [`${String(size)}x${String(size)}`, `${base}/${initials}-1.png`]),
  );
}
