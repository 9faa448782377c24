import type { WorldInput } from '../../atlassian/world/schema';
import { departments } from './departments';
import { groupIdOf } from './identifiers';

type GroupInput = WorldInput['directory']['groups'][number];

/** Groups by what they are for. Names as a Jira administrator would meet them. */
export const groupNames = {
  orgAdmins: 'org-admins',
  siteAdmins: 'site-admins',
  jiraAdmins: 'jira-admins-kestrel-freight',
  confluenceAdmins: 'confluence-admins-kestrel-freight',
  appAdmins: 'atlassian-addons-admin',
  itServiceDesk: 'it-service-desk',
  jiraUsers: 'jira-users-kestrel-freight',
  agents: 'jira-servicemanagement-users-kestrel-freight',
  discovery: 'jira-product-discovery-users-kestrel-freight',
  confluenceUsers: 'confluence-users-kestrel-freight',
  contractors: 'contractors',
  allStaff: 'all-staff',
  engineeringLeads: 'engineering-leads',
  projectOffice: 'project-office',
  releaseManagers: 'release-managers',
  securityResponse: 'security-response',
  publicAffairs: 'public',
  partners: 'partners',
  frontendGuild: 'frontend-guild',
} as const;

/** Groups that were deleted while permission schemes went on naming them. */
export const deletedGroups = [
  { groupId: groupIdOf('emea-pmo'), name: 'emea-pmo' },
  { groupId: groupIdOf('oracle-migration-team'), name: 'oracle-migration-team' },
] as const;

/** The thirty groups of the demo company. */
export function demoGroups(): GroupInput[] {
  const named = Object.values(groupNames).map((name) => group(name));
  return [...named, ...departments.map(({ id }) => group(id))];
}

function group(name: string): GroupInput {
  return { groupId: groupIdOf(name), name, ...access[name] };
}

const access: Readonly<Record<string, Omit<GroupInput, 'groupId' | 'name'>>> = {
  [groupNames.orgAdmins]: { jiraAccess: ['site-admin'], confluenceAccess: ['site-admin'] },
  [groupNames.siteAdmins]: { jiraAccess: ['site-admin'], confluenceAccess: ['site-admin'] },
  [groupNames.jiraAdmins]: { jiraAccess: ['admin'] },
  [groupNames.confluenceAdmins]: { confluenceAccess: ['admin'] },
  [groupNames.appAdmins]: { jiraAccess: ['admin'], confluenceAccess: ['admin'] },
  [groupNames.itServiceDesk]: { jiraAccess: ['user', 'admin'] },
  [groupNames.jiraUsers]: { jiraAccess: ['user'], managedBy: 'EXTERNAL' },
  [groupNames.agents]: { jiraAccess: ['user'] },
  [groupNames.discovery]: { jiraAccess: ['user'] },
  [groupNames.confluenceUsers]: { confluenceAccess: ['user'], managedBy: 'EXTERNAL' },
  [groupNames.contractors]: { jiraAccess: ['user'], confluenceAccess: ['user'] },
  [groupNames.partners]: { confluenceAccess: ['user'] },
  [groupNames.allStaff]: { managedBy: 'EXTERNAL' },
  [groupNames.frontendGuild]: { managedBy: 'OPEN', usageType: 'TEAM_COLLABORATION' },
};
