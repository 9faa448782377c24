import type { Gap, SliceName, Slices, SnapshotData } from '../../domain';

type Items = { readonly [N in SliceName]?: readonly Slices[N][] };
type Gaps = Readonly<Partial<Record<SliceName, readonly Gap[]>>>;

/** The site of every test. */
export const site = 'https://acme.atlassian.net';

const jiraSlices: readonly SliceName[] = [
  'jira.permissionSchemes',
  'jira.projects',
  'jira.projectSchemes',
  'jira.roles',
  'jira.roleActors',
  'jira.groups',
  'jira.accessGroups',
  'jira.groupMembers',
  'jira.groupSizes',
  'jira.accounts',
  'jira.filters',
  'jira.dashboards',
  'jira.applicationRoles',
  'jira.settings',
  'jira.apps',
  'jira.appDirectory',
  'jira.issueSecuritySchemes',
  'jira.projectSecuritySchemes',
  'jira.securityLevels',
  'jira.auditEvents',
  'jira.permissionDefinitions',
  'jira.globalPowers',
  'jira.serviceDesks',
  'jira.customerMail',
  'jira.publicProjects',
  'jira.publicPermissions',
  'jira.webhooks',
];

const confluenceSlices: readonly SliceName[] = [
  'confluence.site',
  'confluence.spaces',
  'confluence.spaceGrants',
  'confluence.spaceRoles',
  'confluence.anonymousReads',
  'confluence.accessGroups',
  'confluence.groups',
  'confluence.groupMembers',
  'confluence.groupSizes',
  'confluence.guests',
  'confluence.accounts',
  'confluence.events',
  'confluence.auditRetention',
  'confluence.classificationLevels',
  'confluence.spaceClassifications',
  'confluence.spaceSecrets',
  'confluence.visitorView',
];

const bitbucketSlices: readonly SliceName[] = [
  'bitbucket.workspace',
  'bitbucket.members',
  'bitbucket.projects',
  'bitbucket.repositories',
  'bitbucket.branchRestrictions',
  'bitbucket.branchingModels',
  'bitbucket.overrides',
  'bitbucket.pipelines',
  'bitbucket.workspaceVariables',
  'bitbucket.repositoryVariables',
  'bitbucket.environments',
  'bitbucket.deploymentVariables',
  'bitbucket.runners',
  'bitbucket.webhooks',
  'bitbucket.deployKeys',
  'bitbucket.groupGrants',
  'bitbucket.repositoryAdmins',
  'bitbucket.repositoryWriters',
];

const organizationSlices: readonly SliceName[] = [
  'organization.organization',
  'organization.users',
  'organization.groups',
  'organization.domains',
  'organization.policies',
  'organization.apiTokens',
  'organization.apiKeys',
  'organization.serviceAccounts',
  'organization.serviceAccountTokens',
  'organization.oauthClients',
  'organization.sites',
  'organization.events',
  'organization.accountPolicies',
];

/** What the app knows of itself, with nothing else seen. */
export function appSnapshot(items: Items = {}, gaps: Gaps = {}): SnapshotData {
  return snapshot(['manual.attestations', 'app.installation'], items, gaps);
}

/** A Jira in which everything was seen and nothing exists but `items`; `gaps` are what could not be seen. */
export function jiraSnapshot(items: Items = {}, gaps: Gaps = {}): SnapshotData {
  return snapshot(jiraSlices, items, gaps);
}

/** A Confluence on space roles that is closed to anonymous visitors, with nothing in it but `items`. */
export function confluenceSnapshot(items: Items = {}, gaps: Gaps = {}): SnapshotData {
  const closed: Items =
    gaps['confluence.site'] === undefined
      ? { 'confluence.site': [{ roleMode: 'roles', anonymousUse: 'refused' }] }
      : {};
  return snapshot(confluenceSlices, { ...closed, ...items }, gaps);
}

/** The Bitbucket workspace "Acme" with nothing in it but `items`; slices of other products may be among them. */
export function bitbucketSnapshot(items: Items = {}, gaps: Gaps = {}): SnapshotData {
  const workspace: Items =
    gaps['bitbucket.workspace'] === undefined
      ? { 'bitbucket.workspace': [{ id: '{acme}', slug: 'acme', name: 'Acme' }] }
      : {};
  return snapshot(bitbucketSlices, { ...workspace, ...items }, gaps);
}

/** Jira, and what an administrator of the site is told of apps. */
export function siteAppsSnapshot(items: Items = {}, gaps: Gaps = {}): SnapshotData {
  return snapshot([...jiraSlices, 'site.connectApps', 'site.forgeApps'], items, gaps);
}

/** Both products on one site. */
export function siteSnapshot(items: Items = {}, gaps: Gaps = {}): SnapshotData {
  return snapshot([...jiraSlices, ...confluenceSlices], items, gaps);
}

/** The organization "Acme" with nothing in it but `items`; slices of other products may be among them. */
export function organizationSnapshot(items: Items = {}, gaps: Gaps = {}): SnapshotData {
  const acme: Items = { 'organization.organization': [{ id: 'org-1', name: 'Acme' }] };
  return snapshot(organizationSlices, { ...acme, ...items }, gaps);
}

function snapshot(names: readonly SliceName[], items: Items, gaps: Gaps): SnapshotData {
  const given = [...Object.keys(items), ...Object.keys(gaps)] as SliceName[];
  const slices = [...new Set([...names, ...given])].map((name) => [
    name,
    { items: items[name] ?? [], gaps: gaps[name] ?? [] },
  ]);
  return {
    siteUrl: site,
    takenAt: '2026-11-20T06:00:00.000Z',
    slices: Object.fromEntries(slices) as SnapshotData['slices'],
  };
}

/** The whole list is incomplete. */
export const refused: Gap = {
  code: 'forbidden',
  reason: 'Jira refused the request (403)',
  source: 'GET /rest/api/3',
};

/** One resource could not be seen. */
export function hidden(resourceId: string): Gap {
  return { ...refused, resourceId };
}
