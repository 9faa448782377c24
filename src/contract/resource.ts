/** Every kind of thing a rule can speak about. The part before the colon is the product that owns it. */
export const resourceTypes = [
  'jira:site',
  'jira:project',
  'jira:permission-scheme',
  'jira:project-role',
  'jira:filter',
  'jira:dashboard',
  'jira:setting',
  'jira:issue-security-scheme',
  'jira:application-role',
  'jira:audit-event',
  'jira:service-desk',
  'jira:webhook',
  'confluence:site',
  'confluence:space',
  'confluence:space-role',
  'confluence:audit-event',
  'bitbucket:workspace',
  'bitbucket:project',
  'bitbucket:repository',
  'bitbucket:runner',
  'bitbucket:webhook',
  'bitbucket:deploy-key',
  'org:organization',
  'org:api-token',
  'org:api-key',
  'org:service-account',
  'org:domain',
  'org:policy',
  'org:site',
  'org:audit-event',
  'account',
  'group',
  'app',
] as const;

export type ResourceType = (typeof resourceTypes)[number];

/**
 * Names one protected thing. `id` is the product's own immutable id (project id, scheme id, space id, groupId,
 * accountId, filter id…); singletons have one well-known id. `name` is for people and never part of identity.
 */
export interface ResourceRef {
  readonly type: ResourceType;
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

/** The product a finding belongs to in lists and filters. */
export const products = ['jira', 'confluence', 'bitbucket', 'organization', 'apps'] as const;

export type Product = (typeof products)[number];
