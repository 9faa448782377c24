import type { JiraProject } from '../domain';

export { schemeUrl } from '../access/product-urls';

const teamManagedAreas: Readonly<Record<string, string>> = {
  software: 'software',
  business: 'core',
  service_desk: 'servicedesk',
};

/** Where a project's people and roles are managed. */
export function projectAccessUrl(
  siteUrl: string,
  { key, style, typeKey }: Pick<JiraProject, 'key' | 'style' | 'typeKey'>,
): string {
  const area = style === 'next-gen' ? teamManagedAreas[typeKey] : undefined;
  return area === undefined
    ? `${siteUrl}/plugins/servlet/project-config/${key}/roles`
    : `${siteUrl}/jira/${area}/projects/${key}/settings/access`;
}

/** Where the customers of a service project are managed. */
export function customersUrl(siteUrl: string, projectKey: string): string {
  return `${siteUrl}/jira/servicedesk/projects/${projectKey}/customers`;
}

/** Where project details such as the lead are edited. */
export function projectDetailsUrl(siteUrl: string, key: string): string {
  return `${siteUrl}/plugins/servlet/project-config/${key}/summary`;
}

/** Where the levels of an issue security scheme are edited. */
export function securitySchemeUrl(siteUrl: string, schemeId: string): string {
  return `${siteUrl}/secure/admin/EditIssueSecurities!default.jspa?schemeId=${schemeId}`;
}

/** Where the issue security scheme of a company-managed project is chosen. */
export function projectSecurityUrl(siteUrl: string, key: string): string {
  return `${siteUrl}/plugins/servlet/project-config/${key}/issuesecurity`;
}

/** Where administrators manage filters they do not own. */
export function sharedFiltersUrl(siteUrl: string): string {
  return `${siteUrl}/secure/admin/filters/ViewSharedFilters.jspa`;
}

/** Where administrators manage dashboards they do not own. */
export function sharedDashboardsUrl(siteUrl: string): string {
  return `${siteUrl}/secure/admin/dashboards/ViewSharedDashboards.jspa`;
}

/** Where Jira's general settings are. */
export function generalSettingsUrl(siteUrl: string): string {
  return `${siteUrl}/secure/admin/ViewApplicationProperties.jspa`;
}

/** Where Jira's audit log is read. */
export function auditLogUrl(siteUrl: string): string {
  return `${siteUrl}/auditing/view`;
}

/** Where Jira's global permissions are granted. */
export function globalPermissionsUrl(siteUrl: string): string {
  return `${siteUrl}/secure/admin/GlobalPermissions!default.jspa`;
}

/** Where administrators make webhooks. */
export function jiraWebhooksUrl(siteUrl: string): string {
  return `${siteUrl}/plugins/servlet/webhooks`;
}

/** Where project roles and their default actors are managed. */
export function projectRolesUrl(siteUrl: string): string {
  return `${siteUrl}/secure/project/ViewProjectRoles.jspa`;
}

/** Where the permissions of one space are edited. */
export function spacePermissionsUrl(siteUrl: string, spaceKey: string): string {
  return `${siteUrl}/wiki/spaces/spacepermissions.action?key=${encodeURIComponent(spaceKey)}`;
}

/** Where Confluence's global permissions are edited. */
export function confluenceGlobalPermissionsUrl(siteUrl: string): string {
  return `${siteUrl}/wiki/admin/permissions/globalpermissions.action`;
}

/** Where the apps of the site are managed. */
export function manageAppsUrl(siteUrl: string): string {
  return `${siteUrl}/plugins/servlet/upm`;
}

/** Where groups, product access and accounts are managed; the site's organization is chosen there. */
export const organizationAdminUrl = 'https://admin.atlassian.com';

/** Pages of Bitbucket below the address of a repository, a project or the workspace, as of 2026. */
export const bitbucketPages = {
  repository: '/admin',
  branchRestrictions: '/admin/branch-restrictions',
  project: '/settings',
  workspace: '/workspace/settings',
} as const;

/** Where a thing in Bitbucket is fixed, as a property of a failure; nothing when its own address is not known. */
export function bitbucketFix(
  { url }: { readonly url?: string },
  page: (typeof bitbucketPages)[keyof typeof bitbucketPages],
): { fixUrl?: string } {
  return url === undefined ? {} : { fixUrl: `${url.replace(/\/$/, '')}${page}` };
}

/** Where one organization is administered; without its id, where one is chosen. */
export function organizationUrl(organizationId: string | undefined): string {
  return organizationId === undefined
    ? organizationAdminUrl
    : `${organizationAdminUrl}/o/${encodeURIComponent(organizationId)}/overview`;
}
