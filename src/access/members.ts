import type { Gap, Group, GroupMember, GroupMembers } from '../domain';
import { gapOf } from './unseen';

/** What is known of who is in a group. */
export interface Membership<M extends GroupMember = GroupMember> {
  /** Everyone seen in it, deactivated accounts included. */
  readonly members: readonly M[];
  /** Account ids of its active people; apps and customers are not people who work here. */
  readonly people: readonly string[];
  /** How many more active people may be in it; 0 when all were seen. */
  readonly unseen: number;
  /** How many members it has in all, where only some were read. */
  readonly total?: number;
  /** Why not everyone could be seen; undefined when everyone was. */
  readonly reason: string | undefined;
}

interface MembersSlice<M extends GroupMember> {
  readonly items: readonly GroupMembers<M>[];
  readonly gaps: readonly Gap[];
}

/** Looks up groups in a slice of members, deciding for each once. */
export function memberships<M extends GroupMember>(
  slice: MembersSlice<M>,
): (group: Group) => Membership<M> {
  const byId = new Map(slice.items.map((item) => [item.groupId, item]));
  const known = new Map<string, Membership<M>>();

  function decide({ groupId, name }: Group): Membership<M> {
    const item = byId.get(groupId);
    const gap = gapOf(slice, groupId);
    const members = item?.members ?? [];
    const people = members.filter(isActivePerson).map(({ accountId }) => accountId);
    const doubtful = members.filter(
      ({ active, accountType }) => active && accountType === 'unknown',
    ).length;
    if (item === undefined || gap !== undefined) {
      const why = gap === undefined ? 'were not read' : `could not be read: ${gap.reason}`;
      const reason = `The members of group "${name}" ${why}`;
      return { members, people, unseen: Number.POSITIVE_INFINITY, reason };
    }
    const unread = Math.max(0, (item.total ?? members.length) - members.length);
    if (unread > 0) {
      const total = members.length + unread;
      const reason = `Only ${members.length} of the ${total} members of group "${name}" were read`;
      return { members, people, unseen: unread + doubtful, total, reason };
    }
    const reason =
      doubtful === 0 ? undefined : `Group "${name}" has members of a kind that is not known`;
    return { members, people, unseen: doubtful, reason };
  }

  return (group) => {
    const membership = known.get(group.groupId) ?? decide(group);
    known.set(group.groupId, membership);
    return membership;
  };
}

/** A person who can log in, as opposed to an app, a customer or a deactivated account. */
export function isActivePerson({ active, accountType }: GroupMember): boolean {
  return active && accountType === 'atlassian';
}
