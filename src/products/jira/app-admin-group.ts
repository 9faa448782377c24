/** Jira's own group for apps that administer the site. Source: Atlassian support, "Manage app access", 2026. */
export const appAdminGroupName = 'atlassian-addons-admin';
