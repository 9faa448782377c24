import type { Caller } from '../../../product-server';
import type { WorldAccount } from '../../world/directory';
import type { ConfluenceSite } from '../site';

/** Who looks, with everything that decides what they may see. */
export type Viewer =
  | { readonly type: 'app' }
  | { readonly type: 'anonymous' }
  | ({ readonly type: 'account'; readonly account: WorldAccount } & Standing)
  | { readonly type: 'unknown' };

/** What an account is on the site. A guest has no licence of its own. */
export interface Standing {
  readonly licensed: boolean;
  readonly productAdmin: boolean;
}

/** Resolves a caller. A user that does not exist or is deactivated is `unknown`: its credentials no longer work. */
export function viewerOf(site: ConfluenceSite, caller: Caller): Viewer {
  if (caller.type === 'app') return { type: 'app' };
  if (caller.type === 'none') return { type: 'anonymous' };
  const account = site.accounts.get(caller.accountId);
  return account === undefined ? { type: 'unknown' } : accountViewer(site, account);
}

/** An account as a viewer. */
export function accountViewer(site: ConfluenceSite, account: WorldAccount): Viewer {
  if (!account.active) return { type: 'unknown' };
  return { type: 'account', account, ...standingOf(site, account) };
}

/** Whether an account is licensed for Confluence and administers it. Deactivated accounts are neither. */
export function standingOf(site: ConfluenceSite, account: WorldAccount): Standing {
  const access = account.groups.flatMap((id) => site.groups.get(id)?.confluenceAccess ?? []);
  const person = account.active && !account.guest && account.type !== 'customer';
  return {
    licensed: person && access.length > 0,
    productAdmin: person && (access.includes('admin') || access.includes('site-admin')),
  };
}

/** Whether a viewer has the "Can use" global permission. */
export function mayUse(site: ConfluenceSite, viewer: Viewer): boolean {
  switch (viewer.type) {
    case 'app':
      return true;
    case 'account':
      return viewer.licensed || viewer.account.guest || site.confluence.anonymous.canUse;
    case 'anonymous':
      return site.confluence.anonymous.canUse;
    case 'unknown':
      return false;
  }
}

/** Whether a viewer is a Confluence administrator. The app is installed by one and has the scopes of one. */
export function mayAdminister(viewer: Viewer): boolean {
  return viewer.type === 'app' || (viewer.type === 'account' && viewer.productAdmin);
}
