import { worldSchema, type World } from '../../world/schema';
import type { ConfluenceWorldInput } from '../../world/confluence';

/** The four system roles and one custom role, as small as tests can do with. */
export const roles: NonNullable<ConfluenceWorldInput['spaceRoles']> = [
  {
    id: 'role-admin',
    type: 'SYSTEM',
    name: 'Admin',
    spacePermissions: ['read/space', 'create/page', 'administer/space'],
  },
  {
    id: 'role-collaborator',
    type: 'SYSTEM',
    name: 'Collaborator',
    spacePermissions: ['read/space', 'create/page'],
  },
  {
    id: 'role-viewer',
    type: 'SYSTEM',
    name: 'Viewer',
    spacePermissions: ['read/space'],
  },
  {
    id: 'role-commenter',
    type: 'CUSTOM',
    name: 'Commenter',
    spacePermissions: ['read/space', 'create/comment'],
  },
];

/** A directory with one of each kind of account, and the given Confluence. */
export function smallWorld(confluence: ConfluenceWorldInput): World {
  return worldSchema.parse({
    name: 'small',
    siteUrl: 'https://small.atlassian.net',
    directory: {
      accounts: [
        { accountId: 'ada', name: 'Ada Admin', groups: ['users', 'admins'] },
        { accountId: 'uma', name: 'Uma User', groups: ['users'] },
        { accountId: 'jan', name: 'Jan Jira', groups: ['jira-only'] },
        { accountId: 'gil', name: 'Gil Guest', guest: true },
        { accountId: 'ida', name: 'Ida Inactive', active: false, groups: ['users', 'admins'] },
        { accountId: 'bot', name: 'Backup', type: 'app', groups: ['users'] },
        { accountId: 'cus', name: 'Cus Tomer', type: 'customer' },
      ],
      groups: [
        { groupId: 'users', name: 'confluence-users', confluenceAccess: ['user'] },
        { groupId: 'admins', name: 'confluence-admins', confluenceAccess: ['admin', 'user'] },
        { groupId: 'jira-only', name: 'jira-users', jiraAccess: ['user'] },
        { groupId: 'team', name: 'A team', managedBy: 'OPEN', usageType: 'TEAM_COLLABORATION' },
      ],
    },
    confluence,
  });
}
