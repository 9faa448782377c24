/** Products as the organization calls them by key, under the names that people know. */
const names: Readonly<Record<string, string>> = {
  bitbucket: 'Bitbucket',
  compass: 'Compass',
  confluence: 'Confluence',
  goals: 'Goals',
  jira: 'Jira',
  'jira-core': 'Jira Work Management',
  'jira-product-discovery': 'Jira Product Discovery',
  'jira-servicedesk': 'Jira Service Management',
  'jira-service-desk': 'Jira Service Management',
  'jira-software': 'Jira',
  loom: 'Loom',
  opsgenie: 'Opsgenie',
  projects: 'Projects',
  statuspage: 'Statuspage',
  trello: 'Trello',
};

/** What people call a product. One that is not known is called by its key. */
export function productName(key: string): string {
  return names[key.toLowerCase()] ?? key;
}
