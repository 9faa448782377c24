/**
 * Apps that Atlassian makes, and adds to sites by itself, by the names of their accounts. Nobody decides to install them,
 * so nobody has to be asked about them. Source: accounts of new sites as public lists show them, 2023 to 2026.
 */
const names: ReadonlySet<string> = new Set(
  [
    'Alert Integration',
    'Atlas for Jira Cloud',
    'Atlassian Assist',
    'Automation for Jira',
    'Chat Notifications',
    'Confluence Analytics (System)',
    'JSM Incident Timeline',
    'Jira Outlook',
    'Jira Service Management Widget',
    'Jira Spreadsheets',
    'Jira Triage Agent',
    'Microsoft Teams for Confluence Cloud',
    'Microsoft Teams for Jira Cloud',
    'Opsgenie Incident Timeline',
    'Opsgenie Integration',
    'Proforma Migrator',
    'Slack',
    'Statuspage for Jira',
    'Trello',
  ].map((name) => name.toLowerCase()),
);

/** Whether an app goes by the name of one that Atlassian makes. */
export function isAtlassianApp(name: string): boolean {
  return names.has(name.trim().toLowerCase());
}
