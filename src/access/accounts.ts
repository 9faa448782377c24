import type { Account, Slice } from '../domain';
import { gapOf } from './unseen';

/** What an account is, or why nobody can tell. */
export type AccountState =
  | {
      readonly kind: 'active-person' | 'inactive' | 'deleted' | 'app' | 'inactive-app' | 'customer';
      readonly name: string;
    }
  | { readonly kind: 'unseen'; readonly name: string; readonly reason: string };

/** Looks up accounts in the slice of accounts that something refers to. */
export function accountStates(
  accounts: Slice<'jira.accounts' | 'confluence.accounts'>,
): (accountId: string) => AccountState {
  const byId = new Map(accounts.items.map((account) => [account.accountId, account]));
  return (accountId) => {
    const account = byId.get(accountId);
    if (account !== undefined) return stateOf(account);
    const gap = gapOf(accounts, accountId);
    const why = gap === undefined ? 'was not read' : `could not be read: ${gap.reason}`;
    return { kind: 'unseen', name: accountId, reason: `The account ${accountId} ${why}` };
  };
}

function stateOf({ accountId, name, exists, active, accountType }: Account): AccountState {
  if (!exists) return { kind: 'deleted', name };
  if (accountType === 'app') return { kind: active ? 'app' : 'inactive-app', name };
  if (!active) return { kind: 'inactive', name };
  if (accountType === 'customer') return { kind: 'customer', name };
  if (accountType === 'atlassian') return { kind: 'active-person', name };
  return {
    kind: 'unseen',
    name,
    reason: `The account ${accountId} is of a kind that is not known`,
  };
}
