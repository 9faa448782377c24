import { adminGroups } from '../access/admin-groups';
import type { AdminGroup } from '../access/admin-groups';
import { memberships } from '../access/members';
import type { Evidence } from '../contract';
import type { GroupMember, JiraGroupMember, RuleResult } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { fine, notApplicable, offends, settle, unclear } from './judgement';
import { organizationAdminUrl } from './links';
import { groupRef } from './resources';

/** What a rule asks of every member of every group that administers Jira. */
export interface AdminGroupQuestion {
  /** Why the question does not arise for a group; undefined when it does. */
  readonly outside?: (group: AdminGroup) => string | undefined;
  /** What is wrong with a member, to follow the name: "is deactivated". Undefined when nothing is. */
  readonly objection: (member: JiraGroupMember) => string | undefined;
  readonly message: (group: AdminGroup, count: number) => string;
  /** Whether some evidence is a guess and no proof. Default: it never is. */
  readonly inferred?: (evidence: readonly Evidence[]) => boolean;
}

/** Where members of a group are read. */
export function membersSource(groupId: string): string {
  return `GET /rest/api/3/group/member?groupId=${groupId}`;
}

/** What a group is in charge of, to follow its name. */
export function chargeOf({ wholeSite }: AdminGroup): string {
  return wholeSite ? 'administers the site' : 'administers Jira';
}

/** Asks a question of all members of the groups that administer Jira, each group one result. */
export function judgeAdminGroups(
  { snapshot }: RuleFacts,
  { outside, objection, message, inferred }: AdminGroupQuestion,
): RuleResult[] {
  const membersOf = memberships(collected(snapshot, 'jira.groupMembers'));
  return adminGroups(collected(snapshot, 'jira.accessGroups').items).map((group) => {
    const resource = groupRef(group);
    const reason = outside?.(group);
    if (reason !== undefined) return notApplicable(resource, reason);
    const membership = membersOf(group);
    const judgements = membership.members.map((member) => {
      const what = objection(member);
      return what === undefined ? fine : offends(memberEvidence(member, group, what));
    });
    if (membership.reason !== undefined) judgements.push(unclear(membership.reason));
    return settle(resource, judgements, (evidence) => ({
      message: message(group, evidence.length),
      ...(inferred?.(evidence) === true ? { confidence: 'inferred' } : {}),
      affected: [],
      fixUrl: organizationAdminUrl,
    }));
  });
}

function memberEvidence(
  { accountId, name, accountType, active }: GroupMember,
  group: AdminGroup,
  what: string,
): Evidence {
  return {
    text: `${name} ${what} and is in group "${group.name}", which ${chargeOf(group)}`,
    source: membersSource(group.groupId),
    data: { groupId: group.groupId, accountId, accountType, active },
  };
}
