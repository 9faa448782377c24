import { jiraAudiences } from '../access/jira-audiences';
import type { JiraAudiences } from '../access/jira-audiences';
import { projectAdmins } from '../access/project-admins';
import type { ProjectAdmins } from '../access/project-admins';
import { schemeUse } from '../access/scheme-use';
import type { SchemeUse } from '../access/scheme-use';
import type { JiraProject } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';

/** How many people each Jira holder stands for, on this site. */
export function jiraAudiencesOf({ snapshot, settings }: RuleFacts): JiraAudiences {
  return jiraAudiences({
    applicationRoles: collected(snapshot, 'jira.applicationRoles'),
    accessGroups: collected(snapshot, 'jira.accessGroups'),
    groupSizes: collected(snapshot, 'jira.groupSizes'),
    broadGroupMembers: settings.thresholds.broadGroupMembers,
  });
}

/** Which projects use which permission scheme. */
export function schemeUseOf({ snapshot }: RuleFacts): SchemeUse {
  return schemeUse({
    schemes: collected(snapshot, 'jira.permissionSchemes'),
    projects: collected(snapshot, 'jira.projects'),
    projectSchemes: collected(snapshot, 'jira.projectSchemes'),
  });
}

/** Who administers each project. */
export function projectAdminsOf(facts: RuleFacts): (project: JiraProject) => ProjectAdmins {
  const { snapshot } = facts;
  return projectAdmins({
    use: schemeUseOf(facts),
    audiences: jiraAudiencesOf(facts),
    roles: collected(snapshot, 'jira.roles'),
    roleActors: collected(snapshot, 'jira.roleActors'),
    groupMembers: collected(snapshot, 'jira.groupMembers'),
    accounts: collected(snapshot, 'jira.accounts'),
    applicationRoles: collected(snapshot, 'jira.applicationRoles'),
  });
}
