import type { WorldDirectory } from '../world/directory';
import type { JiraWorld } from '../world/jira';
import type { WorldIssue } from '../world/jira-issues';
import type { WorldHolder } from '../world/jira-permissions';
import type { WorldProject } from '../world/jira-projects';
import type { Principal } from './principal';
import { isLicensed } from './access-global';

interface Place {
  readonly jira: JiraWorld;
  readonly directory: WorldDirectory;
  readonly project: WorldProject;
  /** The issue asked about, or every issue of the project. */
  readonly issues: readonly WorldIssue[];
}

/** Whether a holder of a permission scheme stands for this person in this project. */
export function holdsProjectGrant(who: Principal, holder: WorldHolder, place: Place): boolean {
  const accountId = who.account?.accountId;
  if (holder.type === 'anyone') return true;
  if (accountId === undefined) return false;
  switch (holder.type) {
    case 'applicationRole':
      return holder.application === undefined
        ? isLicensed(who, place)
        : opens(place.jira, holder.application, who.groups);
    case 'group':
      return who.groups.has(holder.groupId);
    case 'projectRole':
      return (place.project.roleActors[holder.roleId] ?? []).some((actor) =>
        actor.type === 'user' ? actor.accountId === accountId : who.groups.has(actor.groupId),
      );
    case 'user':
      return holder.accountId === accountId;
    case 'projectLead':
      return place.project.leadAccountId === accountId;
    case 'reporter':
      return place.issues.some((issue) => issue.reporterAccountId === accountId);
    case 'assignee':
      return place.issues.some((issue) => issue.assigneeAccountId === accountId);
    case 'userCustomField':
      return place.issues.some((issue) => issue.customFields[holder.fieldId] === accountId);
    case 'groupCustomField':
      return place.issues.some((issue) => {
        const groupId = issue.customFields[holder.fieldId];
        return typeof groupId === 'string' && who.groups.has(groupId);
      });
    case 'sd.customer.portal.only':
      return false;
  }
}

function opens(jira: JiraWorld, application: string, groups: ReadonlySet<string>): boolean {
  return jira.applicationRoles.some(
    (role) => role.key === application && role.groupIds.some((id) => groups.has(id)),
  );
}
