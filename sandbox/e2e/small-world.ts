import type { World } from '../atlassian/world/schema';
import { tiny, tinyWorld } from '../worlds/tiny';

/**
 * A site as small as it can be while every collector has something to read: a public filter, a service project, a guest,
 * spaces on both space roles and old permissions, and one open to the internet by
 * each of them.
 */
export function smallWorld(): World {
  return tinyWorld({
    directory: {
      accounts: [
        { accountId: tiny.admin, name: 'Ada Admin', groups: [tiny.admins, tiny.everyone] },
        { accountId: tiny.lead, name: 'Lea Lead', groups: [tiny.everyone] },
        { accountId: tiny.member, name: 'Max Member', groups: [tiny.everyone] },
        { accountId: 'acc-guest', name: 'Gia Guest', guest: true, groups: [] },
        { accountId: 'acc-gone', name: 'Otto Gone', active: false },
      ],
    },
    jira: {
      projects: [
        ...(tinyWorld().jira?.projects ?? []),
        {
          id: '10004',
          key: 'HELP',
          name: 'Help',
          typeKey: 'service_desk',
          leadAccountId: tiny.lead,
          schemeId: tiny.scheme,
          roleActors: { [tiny.administrators]: [{ type: 'user', accountId: tiny.lead }] },
          customerAccountIds: [tiny.member],
        },
      ],
      filters: [
        {
          id: '20001',
          name: 'Everything overdue',
          ownerAccountId: tiny.lead,
          jql: 'duedate < now()',
          shares: [{ type: 'global' }],
        },
      ],
    },
    confluence: {
      roleMode: 'ROLES_TRANSITION',
      anonymous: { canUse: true },
      spaceRoles: [
        {
          id: 'role-admin',
          type: 'SYSTEM',
          name: 'Admin',
          spacePermissions: ['read/space', 'administer/space'],
        },
        { id: 'role-viewer', type: 'SYSTEM', name: 'Viewer', spacePermissions: ['read/space'] },
      ],
      spaces: [
        {
          id: '30001',
          key: 'TEAM',
          name: 'Team',
          authorId: tiny.lead,
          ownerId: tiny.lead,
          homepageId: '40001',
          roleAssignments: [
            { principalType: 'USER', principalId: tiny.lead, roleId: 'role-admin' },
          ],
        },
        {
          id: '30002',
          key: 'DOCS',
          name: 'Public docs',
          authorId: tiny.lead,
          ownerId: 'acc-gone',
          homepageId: '40002',
          roleAssignments: [
            { principalType: 'GROUP', principalId: tiny.admins, roleId: 'role-admin' },
            {
              principalType: 'ACCESS_CLASS',
              principalId: 'anonymous-users',
              roleId: 'role-viewer',
            },
          ],
        },
        {
          id: '30003',
          key: 'BLOG',
          name: 'Open by its old permissions',
          authorId: tiny.lead,
          ownerId: tiny.lead,
          homepageId: '40003',
          roleAssignments: [
            { principalType: 'USER', principalId: tiny.lead, roleId: 'role-admin' },
          ],
          anonymousPermissions: ['read/space'],
        },
      ],
    },
  });
}
