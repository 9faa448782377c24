import { worldSchema, type World } from '../../atlassian/world/schema';
import { legacyRolesWorld } from '../legacy-roles';
import { legacyJira } from './jira';

/**
 * The Harbour Choir as a whole: permission schemes as they came, a Confluence from before space roles, no organization key,
 * no Bitbucket, and several lists that nobody is shown.
 */
export function legacyWorld(): World {
  const { directory, ...rest } = legacyRolesWorld();
  const { groups, accounts } = directory;
  return worldSchema.parse({
    ...rest,
    directory: {
      ...directory,
      accounts: accounts.map((account) =>
        account.guest ? account : { ...account, groups: [...account.groups, 'group-jira-users'] },
      ),
      groups: [
        ...groups,
        { groupId: 'group-jira-users', name: 'jira-users', jiraAccess: ['user'] },
      ],
    },
    jira: legacyJira(),
    refusals: [
      { product: 'jira', path: '/rest/api/3/dashboard/search', status: 403 },
      { product: 'jira', path: '/rest/api/3/application-properties', status: 403 },
      { product: 'jira', path: '/rest/api/3/project/10102/permissionscheme', status: 403 },
      { product: 'jira', path: '/rest/api/3/auditing/record', status: 403 },
      { product: 'confluence', path: '/wiki/api/v2/spaces/1001/permissions', status: 403 },
    ],
  });
}
