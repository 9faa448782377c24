import type { GroupMembers, Slice } from '../domain';
import { appAdminGroupName } from './admin-groups';
import type { AdminGroup } from './admin-groups';
import { isActivePerson, memberships } from './members';

/** What it takes to name the administrators of a product. */
export interface ProductAdminFacts {
  readonly groups: readonly AdminGroup[];
  readonly groupMembers: Slice<'jira.groupMembers' | 'confluence.groupMembers'>;
  /** Account ids of guests. */
  readonly guests: ReadonlySet<string>;
}

/** An active account that administers a product, and the groups by which it does. */
export interface ProductAdmin {
  readonly accountId: string;
  readonly name: string;
  readonly kind: 'person' | 'guest' | 'app';
  readonly groups: readonly [AdminGroup, ...AdminGroup[]];
}

/** The administrators of a product as far as they were seen, sorted by account id. */
export interface ProductAdmins {
  readonly admins: readonly ProductAdmin[];
  /** How many more may administer; 0 when all were seen. */
  readonly unseen: number;
  readonly reason: string | undefined;
}

/** Names every active person, guest and app once. Apps in the group that Atlassian keeps for them are left out. */
export function productAdmins({ groups, groupMembers, guests }: ProductAdminFacts): ProductAdmins {
  const membersOf = memberships(groupMembers);
  const admins = new Map<string, ProductAdmin>();
  let unseen = 0;
  let reason: string | undefined;
  for (const group of groups) {
    const membership = membersOf(group);
    unseen += membership.unseen;
    reason ??= membership.reason;
    for (const member of membership.members) {
      const kind = kindOf(member, guests);
      if (kind === undefined || (kind === 'app' && group.name === appAdminGroupName)) continue;
      const { accountId, name } = member;
      const known = admins.get(accountId);
      admins.set(accountId, {
        accountId,
        name,
        kind,
        groups: known === undefined ? [group] : [...known.groups, group],
      });
    }
  }
  const sorted = [...admins.values()].sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
  return { admins: sorted, unseen, reason };
}

function kindOf(
  member: GroupMembers['members'][number],
  guests: ReadonlySet<string>,
): ProductAdmin['kind'] | undefined {
  if (!member.active) return undefined;
  if (member.accountType === 'app') return 'app';
  if (guests.has(member.accountId)) return 'guest';
  return isActivePerson(member) ? 'person' : undefined;
}
