import type { WorldAccount } from '../../world/directory';
import { standingOf } from '../access/viewer';
import type { ConfluenceSite } from '../site';

/** An account's name as Confluence shows it, with what is unusual about the account behind it. */
export function displayName(site: ConfluenceSite, account: WorldAccount): string {
  if (!account.active) return `${account.name} (Deactivated)`;
  const ordinary =
    account.type !== 'atlassian' || account.guest || standingOf(site, account).licensed;
  return ordinary ? account.name : `${account.name} (Unlicensed)`;
}

/** An account as v1 gives it. Its address is hidden, as from every app without special approval. */
export function renderUser(site: ConfluenceSite, account: WorldAccount) {
  return {
    type: 'known',
    accountId: account.accountId,
    accountType: account.type === 'customer' ? '' : account.type,
    email: '',
    publicName: account.name,
    profilePicture: avatar,
    displayName: displayName(site, account),
    isExternalCollaborator: account.guest,
    isGuest: account.guest,
    _expandable: { operations: '', personalSpace: '' },
    _links: {
      self: `${site.baseUrl}/rest/api/user?accountId=${encodeURIComponent(account.accountId)}`,
    },
  };
}

/** The picture of accounts that have chosen none. */
export const avatar = { path: '/wiki/aa-avatar/default', width: 48, height: 48, isDefault: true };
