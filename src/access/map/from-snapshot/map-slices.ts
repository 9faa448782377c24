import type { SliceName } from '../../../domain';

/** The slices that the map is drawn from, and what each tells, to begin a sentence with. */
export const sliceWords = {
  'bitbucket.deployKeys': 'Which deploy keys there are',
  'bitbucket.groupGrants': 'What groups were given in Bitbucket',
  'bitbucket.members': 'Who is in the Bitbucket workspace',
  'bitbucket.projects': 'Which projects Bitbucket has',
  'bitbucket.repositories': 'Which repositories Bitbucket has',
  'bitbucket.repositoryAdmins': 'Who administers the repositories of Bitbucket',
  'bitbucket.workspace': 'Which workspace Bitbucket has',
  'confluence.accessGroups': 'Which groups open and administer Confluence',
  'confluence.accounts': 'What the accounts of Confluence are',
  'confluence.anonymousReads': 'What anyone can read in Confluence',
  'confluence.groupMembers': 'Who is in the groups of Confluence',
  'confluence.groupSizes': 'How large the groups of Confluence are',
  'confluence.groups': 'Which groups Confluence has, and which of them anyone may join',
  'confluence.guests': 'Who is a guest of Confluence',
  'confluence.site': 'How Confluence gives access',
  'confluence.spaceGrants': 'What is given in the spaces of Confluence',
  'confluence.spaceRoles': 'Which space roles Confluence has',
  'confluence.spaces': 'Which spaces Confluence has',
  'jira.accessGroups': 'Which groups open and administer Jira',
  'jira.accounts': 'What the accounts of Jira are',
  'jira.applicationRoles': 'Which products Jira has, and which groups open them',
  'jira.dashboards': 'Which dashboards Jira has',
  'jira.filters': 'Which filters Jira has',
  'jira.globalPowers': 'Who administers Jira through no group that is known',
  'jira.groupMembers': 'Who is in the groups of Jira',
  'jira.groupSizes': 'How large the groups of Jira are',
  'jira.groups': 'Which groups Jira has',
  'jira.permissionSchemes': 'What permission schemes give in Jira',
  'jira.projectSchemes': 'Which permission schemes the projects of Jira use',
  'jira.projects': 'Which projects Jira has',
  'jira.roleActors': 'Who is in the roles of projects in Jira',
  'jira.roles': 'Which project roles Jira has',
  'organization.apiKeys': 'Which keys the organization has',
  'organization.apiTokens': 'Which API tokens people have',
  'organization.groups': 'Which groups the organization has',
  'organization.organization': 'Who administers the organization',
  'organization.serviceAccountTokens': 'Which API tokens service accounts have',
  'organization.serviceAccounts': 'Which service accounts the organization has',
  'organization.users': 'Who is in the organization',
} as const satisfies Readonly<Partial<Record<SliceName, string>>>;

export type MapSlice = keyof typeof sliceWords;

export const mapSlices: ReadonlySet<MapSlice> = new Set(Object.keys(sliceWords) as MapSlice[]);
