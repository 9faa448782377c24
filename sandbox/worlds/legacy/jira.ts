import type { WorldInput } from '../../atlassian/world/schema';
import { anyone, everyLoggedIn, ordinary, role, scheme } from '../demo/grants';
import { roles } from '../demo/roles';

type Jira = NonNullable<WorldInput['jira']>;

const workers = [role(roles.developers)];

const schemes = [
  scheme('0', 'Default Permission Scheme', {
    description: 'As it came',
    rows: [...ordinary({ browsers: [everyLoggedIn], workers }), ['DELETE_ISSUES', everyLoggedIn]],
  }),
  scheme('10001', 'Ticket sales', {
    description: 'The public reads and writes',
    rows: [
      ...ordinary({ browsers: [anyone], workers }),
      ['CREATE_ISSUES', anyone],
      ['ADMINISTER_PROJECTS', { type: 'group', groupId: 'group-gone' }],
    ],
  }),
];

/** The Jira of the Harbour Choir, which nobody has looked after since it was set up. */
export function legacyJira(): Jira {
  return {
    permissionSchemes: schemes,
    projects: [
      project('10100', 'CONCERT', '10001'),
      project('10101', 'ROBES', '0'),
      project('10102', 'LIBRARY', '0'),
    ],
    roles: [
      { id: roles.administrators, name: 'Administrators', admin: true },
      { id: roles.apps, name: 'atlassian-addons-project-access' },
      { id: roles.developers, name: 'Members' },
    ],
    applicationRoles: [
      {
        key: 'jira-software',
        name: 'Jira',
        groupIds: ['group-jira-users'],
        defaultGroupIds: ['group-jira-users'],
        selectedByDefault: true,
        numberOfSeats: 200,
      },
    ],
    filters: [
      {
        id: '10201',
        name: 'Empty seats',
        ownerAccountId: 'acc-leaver',
        jql: 'project = CONCERT',
        shares: [{ type: 'global' }],
      },
    ],
  };
}

function project(id: string, key: string, schemeId: string): Jira['projects'][number] {
  return {
    id,
    key,
    name: `The ${key.toLowerCase()}`,
    schemeId,
    leadAccountId: 'acc-editor',
    roleActors: {
      [roles.administrators]: [{ type: 'user', accountId: 'acc-admin' }],
      [roles.developers]: [{ type: 'group', groupId: 'group-jira-users' }],
    },
  };
}
