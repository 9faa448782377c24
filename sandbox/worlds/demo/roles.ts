import type { WorldInput } from '../../atlassian/world/schema';
import { castId } from './cast';
import { groupNames } from './groups';
import { groupIdOf } from './identifiers';

type RoleInput = NonNullable<WorldInput['jira']>['roles'][number];

/** Ids of the project roles of the demo site. */
export const roles = {
  administrators: '10002',
  apps: '10003',
  agents: '10004',
  customers: '10005',
  developers: '10101',
  viewers: '10102',
  releaseManagers: '10103',
} as const;

/** Project roles, as Jira and its service management bring them, and one of the company's own. */
export function demoRoles(): RoleInput[] {
  const projectOffice = { type: 'group', groupId: groupIdOf(groupNames.projectOffice) } as const;
  return [
    {
      id: roles.administrators,
      name: 'Administrators',
      description: 'A project role that represents administrators in a project',
      admin: true,
      defaultActors: [projectOffice],
    },
    {
      id: roles.apps,
      name: 'atlassian-addons-project-access',
      description:
        'A project role that represents Connect add-ons declaring a scope that requires more than read issue permissions',
    },
    { id: roles.agents, name: 'Service Desk Team', description: 'Agents of a service project' },
    {
      id: roles.customers,
      name: 'Service Desk Customers',
      description: 'Customers of a service project',
    },
    { id: roles.developers, name: 'Developers', description: 'People who do the work' },
    {
      id: roles.viewers,
      name: 'Viewers',
      description: 'People who only look',
      defaultActors: [
        { type: 'group', groupId: groupIdOf(groupNames.frontendGuild) },
        { type: 'user', accountId: castId('birgit') },
      ],
    },
    {
      id: roles.releaseManagers,
      name: 'Release Managers',
      description: 'People who decide what ships and when',
    },
  ];
}
