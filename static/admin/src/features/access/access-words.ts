import type { AccessNodeType, AccessWord } from '../../../../../src/contract';

/** What can be asked of a thing on the map, and how a picture draws it. */
export type NodeKind =
  'person' | 'app' | 'key' | 'group' | 'audience' | 'condition' | 'role' | 'scheme' | 'resource';

interface NodeWords {
  readonly name: string;
  readonly kind: NodeKind;
}

/** What things on the map are called. */
export const nodeWords: Readonly<Record<AccessNodeType, NodeWords>> = {
  account: { name: 'Account', kind: 'person' },
  app: { name: 'App', kind: 'app' },
  group: { name: 'Group', kind: 'group' },
  audience: { name: 'Audience', kind: 'audience' },
  condition: { name: 'Condition', kind: 'condition' },
  'org:api-token': { name: 'API token', kind: 'key' },
  'org:api-key': { name: 'API key', kind: 'key' },
  'bitbucket:deploy-key': { name: 'Deploy key', kind: 'key' },
  'jira:project-role': { name: 'Project role', kind: 'role' },
  'jira:role-in-project': { name: 'Project role', kind: 'role' },
  'confluence:space-role': { name: 'Space role', kind: 'role' },
  'confluence:role-in-space': { name: 'Space role', kind: 'role' },
  'jira:permission-scheme': { name: 'Permission scheme', kind: 'scheme' },
  'confluence:space-roles': { name: 'Roles of spaces', kind: 'scheme' },
  'org:organization': { name: 'Organization', kind: 'resource' },
  'jira:site': { name: 'Product', kind: 'resource' },
  'jira:project': { name: 'Project', kind: 'resource' },
  'jira:filter': { name: 'Filter', kind: 'resource' },
  'jira:dashboard': { name: 'Dashboard', kind: 'resource' },
  'confluence:site': { name: 'Product', kind: 'resource' },
  'confluence:space': { name: 'Space', kind: 'resource' },
  'bitbucket:workspace': { name: 'Workspace', kind: 'resource' },
  'bitbucket:project': { name: 'Bitbucket project', kind: 'resource' },
  'bitbucket:repository': { name: 'Repository', kind: 'resource' },
};

/** What a permission comes down to, as people ask for it. */
export const wordNames: Readonly<Record<AccessWord, string>> = {
  read: 'read',
  write: 'change',
  administer: 'administer',
  share: 'share',
  export: 'export',
};

/** Kinds that reach something by themselves. */
export const principalKinds: readonly NodeKind[] = ['person', 'app', 'key', 'group', 'audience'];
