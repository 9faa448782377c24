import type { WorldInput } from '../../atlassian/world/schema';
import { everyLoggedIn, ordinary, role, scheme, type Row } from '../demo/grants';
import { roles } from '../demo/roles';
import { quietAccount, quietGroup } from './people';

type Jira = NonNullable<WorldInput['jira']>;

const dayMs = 86_400_000;
const workers = [role(roles.developers)];

/** Near misses: everyone reads, and deletes what is their own; portal customers do what a portal is for. */
const openToStaff: readonly Row[] = [
  ['BROWSE_PROJECTS', everyLoggedIn],
  ['ADD_COMMENTS', everyLoggedIn],
  ['DELETE_OWN_COMMENTS', everyLoggedIn],
];
const portal: readonly Row[] = [
  ['BROWSE_PROJECTS', { type: 'sd.customer.portal.only' }],
  ['CREATE_ISSUES', { type: 'sd.customer.portal.only' }],
  ['ADD_COMMENTS', { type: 'sd.customer.portal.only' }],
];
/** Near miss: the reporter edits what they reported. */
const reporters: readonly Row[] = [['EDIT_ISSUES', { type: 'reporter' }]];

const schemes = {
  default: scheme('0', 'Default Permission Scheme', {
    description: 'Members work, everybody else does not look',
    rows: [...ordinary({ browsers: workers, workers }), ...reporters],
  }),
  staff: scheme('10001', 'Open to staff', {
    description: 'For what everybody in the house may read',
    rows: [...ordinary({ browsers: workers, workers }), ...openToStaff],
  }),
  service: scheme('10002', 'Service desk', {
    description: 'For the portal',
    rows: [...ordinary({ browsers: workers, workers }), ...portal],
  }),
};

const projects: readonly (readonly [key: string, name: string, scheme: keyof typeof schemes])[] = [
  ['WEB', 'Website', 'default'],
  ['SHOP', 'Bookshop', 'default'],
  ['ROYAL', 'Royalties', 'default'],
  ['PRINT', 'Print runs', 'staff'],
  ['NEWS', 'House news', 'staff'],
  ['HELP', 'Help desk', 'service'],
  ['ANNI', 'Anniversary 2015', 'staff'],
];

/** Near miss: the sensitive project has levels, and one of them is the default. */
const royalties: NonNullable<Jira['issueSecuritySchemes']>[number] = {
  id: '10401',
  name: 'Royalties',
  defaultLevelId: '104010',
  levels: [
    {
      id: '104010',
      name: 'Members',
      members: [{ id: '1040100', holder: role(roles.developers) }],
    },
  ],
};

/** The Jira of Lantern Press. */
export function quietJira(now: Date): Jira {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  return {
    permissionSchemes: Object.values(schemes),
    issueSecuritySchemes: [royalties],
    projects: projects.map(([key, name, schemeName], at) => ({
      id: String(10_100 + at),
      key,
      name,
      typeKey: schemeName === 'service' ? 'service_desk' : 'software',
      leadAccountId: quietAccount(at % 2 === 0 ? 'felix' : 'luca'),
      schemeId: schemes[schemeName].id,
      // Near miss: one project is quiet, though not for a year.
      lastIssueUpdate: ago(key === 'NEWS' ? 300 : 2),
      totalIssueCount: 40 + at,
      ...(key === 'ROYAL' ? { issueSecuritySchemeId: royalties.id } : {}),
      // Near miss: archived, and never public.
      status: key === 'ANNI' ? 'archived' : 'live',
      roleActors: {
        [roles.administrators]: [
          { type: 'group', groupId: quietGroup('jiraAdmins') },
          { type: 'user', accountId: quietAccount('hana') },
        ],
        [roles.developers]: [{ type: 'group', groupId: quietGroup('engineering') }],
        [roles.apps]: [{ type: 'user', accountId: quietAccount('app') }],
      },
    })),
    roles: [
      { id: roles.administrators, name: 'Administrators', admin: true },
      { id: roles.apps, name: 'atlassian-addons-project-access' },
      { id: roles.developers, name: 'Members' },
    ],
    applicationRoles: [
      {
        key: 'jira-software',
        name: 'Jira',
        groupIds: [quietGroup('staff')],
        numberOfSeats: 100,
      },
    ],
    applicationProperties: [
      {
        key: 'jira.option.globalsharing',
        value: 'false',
        defaultValue: 'true',
        name: 'Global sharing',
        type: 'boolean',
      },
    ],
    filters: [
      filter('10201', 'Open reprints', { type: 'authenticated' }),
      filter('10202', 'My royalties', { type: 'group', groupId: quietGroup('editors') }),
    ],
    dashboards: [
      {
        id: '10300',
        name: 'Press schedule',
        ownerAccountId: quietAccount('luca'),
        shares: [{ type: 'authenticated' }],
        editors: [{ type: 'group', groupId: quietGroup('editors') }],
      },
      // Near miss: the dashboard that Jira brings is shown to all, and nobody can change that.
      { id: '10000', name: 'Default dashboard', system: true, shares: [{ type: 'global' }] },
    ],
  };
}

function filter(
  id: string,
  name: string,
  share: NonNullable<NonNullable<Jira['filters']>[number]['shares']>[number],
): NonNullable<Jira['filters']>[number] {
  return {
    id,
    name,
    ownerAccountId: quietAccount('luca'),
    jql: 'project = PRINT AND status != Done',
    shares: [share],
    editors: [{ type: 'user', accountId: quietAccount('amara') }],
  };
}
