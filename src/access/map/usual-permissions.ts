import type { AccessNodeType, AccessWord } from '../../contract';
import type { Permission } from './access-map';
import { bitbucketPermissions, ownWorkspace } from './bitbucket-permissions';
import { administerConfluence, spacePermission } from './confluence-permissions';
import { administerJira, editItem, jiraPermission, ownItem, viewItem } from './jira-permissions';
import { organizationPermission } from './organization-permissions';

type ByWord = Readonly<Partial<Record<AccessWord, Permission>>>;

const inProjects: ByWord = {
  read: jiraPermission('BROWSE_PROJECTS'),
  write: jiraPermission('EDIT_ISSUES'),
  administer: jiraPermission('ADMINISTER_PROJECTS'),
};

const inBitbucket: ByWord = {
  read: bitbucketPermissions.read,
  write: bitbucketPermissions.write,
  administer: bitbucketPermissions.admin,
};

const onItems: ByWord = { read: viewItem, write: editItem, administer: ownItem };

const usual: Readonly<Partial<Record<AccessNodeType, ByWord>>> = {
  'jira:permission-scheme': inProjects,
  'jira:project': inProjects,
  'jira:filter': onItems,
  'jira:dashboard': onItems,
  'jira:site': { administer: administerJira },
  'confluence:site': { administer: administerConfluence },
  'confluence:space': {
    read: spacePermission({ operation: 'read', target: 'space' }),
    write: spacePermission({ operation: 'create', target: 'page' }),
    administer: spacePermission({ operation: 'administer', target: 'space' }),
    share: spacePermission({ operation: 'restrict_content', target: 'space' }),
    export: spacePermission({ operation: 'export', target: 'space' }),
  },
  'bitbucket:workspace': { administer: ownWorkspace },
  'bitbucket:project': inBitbucket,
  'bitbucket:repository': inBitbucket,
  'org:organization': { administer: organizationPermission('atlassian/org-admin') },
};

/**
 * The permission by which a word is usually given on things of a type, asked for by the word or by its own name; undefined
 * where it cannot be.
 */
export function usualPermission(type: AccessNodeType, asked: string): Permission | undefined {
  const byWord: Readonly<Record<string, Permission | undefined>> = usual[type] ?? {};
  return byWord[asked] ?? Object.values(byWord).find((permission) => permission?.name === asked);
}
