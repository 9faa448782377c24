import type { ApiToken, OrganizationUser, ServiceAccount, Slice } from '../domain';
import { gapsByResource, listGapOf } from './unseen';

/** Whose a token is: a person's, a program's, or an account that was not seen, and why. */
export type TokenOwner =
  | { readonly kind: 'user'; readonly name: string; readonly user: OrganizationUser }
  | { readonly kind: 'program'; readonly name: string; readonly serviceAccount?: ServiceAccount }
  | { readonly kind: 'unseen'; readonly name: string; readonly reason: string };

/** What it takes to tell whose a token is. */
export interface TokenOwnerFacts {
  readonly users: Slice<'organization.users'>;
  readonly serviceAccounts: Slice<'organization.serviceAccounts'>;
  readonly serviceAccountTokens: Slice<'organization.serviceAccountTokens'>;
}

/** Looks up the owners of tokens. */
export function tokenOwners({
  users,
  serviceAccounts,
  serviceAccountTokens,
}: TokenOwnerFacts): (token: ApiToken) => TokenOwner {
  const byId = new Map(users.items.map((user) => [user.accountId, user]));
  const hidden = gapsByResource(users);
  const ofPrograms = new Set(serviceAccountTokens.items.map(({ id }) => id));
  const programs = new Map(
    serviceAccounts.items.flatMap((serviceAccount) =>
      [serviceAccount.id, serviceAccount.accountId].map((id) => [id, serviceAccount] as const),
    ),
  );
  return ({ id, accountId }) => {
    const serviceAccount = programs.get(accountId);
    if (serviceAccount !== undefined)
      return { kind: 'program', name: serviceAccount.name, serviceAccount };
    const name = `account ${accountId}`;
    if (ofPrograms.has(id)) return { kind: 'program', name };
    const user = byId.get(accountId);
    if (user !== undefined) return { kind: 'user', name: user.name, user };
    const gap = hidden.get(accountId) ?? listGapOf(users);
    const reason = gap?.reason ?? `Its owner, the account ${accountId}, is not among the users`;
    return { kind: 'unseen', name, reason };
  };
}
