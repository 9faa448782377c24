import type { ResourceType } from './resource';

/** What the resources of a type are called in a sentence: one of them, and several. */
export const resourceNouns: Readonly<Record<ResourceType, readonly [string, string]>> = {
  'jira:site': ['Jira site', 'Jira sites'],
  'jira:project': ['project', 'projects'],
  'jira:permission-scheme': ['permission scheme', 'permission schemes'],
  'jira:project-role': ['project role', 'project roles'],
  'jira:filter': ['filter', 'filters'],
  'jira:dashboard': ['dashboard', 'dashboards'],
  'jira:setting': ['setting', 'settings'],
  'jira:issue-security-scheme': ['issue security scheme', 'issue security schemes'],
  'jira:application-role': ['Jira product', 'Jira products'],
  'jira:audit-event': ['audit event', 'audit events'],
  'jira:service-desk': ['service desk', 'service desks'],
  'jira:webhook': ['webhook', 'webhooks'],
  'confluence:site': ['Confluence site', 'Confluence sites'],
  'confluence:space': ['space', 'spaces'],
  'confluence:space-role': ['space role', 'space roles'],
  'confluence:audit-event': ['audit event', 'audit events'],
  'bitbucket:workspace': ['workspace', 'workspaces'],
  'bitbucket:project': ['project', 'projects'],
  'bitbucket:repository': ['repository', 'repositories'],
  'bitbucket:runner': ['runner', 'runners'],
  'bitbucket:webhook': ['webhook', 'webhooks'],
  'bitbucket:deploy-key': ['deploy key', 'deploy keys'],
  'org:organization': ['organization', 'organizations'],
  'org:api-token': ['API token', 'API tokens'],
  'org:api-key': ['API key', 'API keys'],
  'org:service-account': ['service account', 'service accounts'],
  'org:domain': ['domain', 'domains'],
  'org:policy': ['policy', 'policies'],
  'org:site': ['site', 'sites'],
  'org:audit-event': ['audit event', 'audit events'],
  account: ['account', 'accounts'],
  group: ['group', 'groups'],
  app: ['app', 'apps'],
};

/** "1 space", "60 spaces". */
export function countedResources(count: number, type: ResourceType): string {
  return `${count.toLocaleString('en')} ${resourceNouns[type][count === 1 ? 0 : 1]}`;
}
