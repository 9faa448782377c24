/** Pages of the products. Deep links as of 2026. */

export function projectUrl(siteUrl: string, key: string): string {
  return `${siteUrl}/browse/${key}`;
}

export function spaceUrl(siteUrl: string, key: string): string {
  return `${siteUrl}/wiki/spaces/${encodeURIComponent(key)}`;
}

export function filterUrl(siteUrl: string, id: string): string {
  return `${siteUrl}/issues/?filter=${id}`;
}

export function dashboardUrl(siteUrl: string, id: string): string {
  return `${siteUrl}/jira/dashboards/${id}`;
}

export function accountUrl(siteUrl: string, accountId: string): string {
  return `${siteUrl}/jira/people/${accountId}`;
}

/** Where permission schemes are edited. */
export function schemeUrl(siteUrl: string, schemeId: string): string {
  return `${siteUrl}/secure/admin/EditPermissions!default.jspa?schemeId=${schemeId}`;
}
