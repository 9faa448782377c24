import type { BitbucketWorldInput } from '../../atlassian/world/bitbucket';
import type { WorldInput } from '../../atlassian/world/schema';
import { castId, type CastHandle } from './cast';
import { groupNames as groups } from './groups';
import { accountIdOf, groupIdOf } from './identifiers';

type Directory = WorldInput['directory'];

/** One more than there should be. */
const owners: readonly CastHandle[] = ['tobias', 'marta', 'henrik', 'dylan', 'yuki', 'oksana'];

/** Consultants who got into the workspace. Their accounts are not the company's. */
export const consultants = [accountIdOf('contractor 2'), accountIdOf('contractor 3')] as const;

/** Somebody who left; the account was switched off, and is still in the workspace. */
const formerOwner: CastHandle = 'emil';

/** Groups that something in Bitbucket names. An organization manages the workspace, so slugs are its group ids. */
const granted = [
  groups.allStaff,
  groups.engineeringLeads,
  groups.releaseManagers,
  'engineering',
  'product-design',
  'warehouse-automation',
  'it-security',
  'customer-success',
];

/** Everyone at work, and the consultants. */
export function demoMembers({ accounts }: Directory): BitbucketWorldInput['members'] {
  const ownerIds = new Set([...owners, formerOwner].map(castId));
  const others = [castId(formerOwner), ...consultants];
  return [...employees(accounts), ...others].map((accountId) => ({
    accountId,
    permission: ownerIds.has(accountId) ? 'owner' : 'member',
  }));
}

export function demoBitbucketGroups({ accounts }: Directory): BitbucketWorldInput['groups'] {
  const members = new Set(employees(accounts));
  return granted.map((name) => ({
    slug: groupIdOf(name),
    name,
    members: accounts
      .filter((account) => members.has(account.accountId))
      .filter((account) => account.groups?.includes(groupIdOf(name)))
      .map(({ accountId }) => accountId),
  }));
}

function employees(accounts: Directory['accounts']): readonly string[] {
  const staff = groupIdOf(groups.allStaff);
  return accounts
    .filter(({ active, groups: member }) => active !== false && member?.includes(staff) === true)
    .map(({ accountId }) => accountId);
}
