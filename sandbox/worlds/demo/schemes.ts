import { castId, deletedAccounts } from './cast';
import { deletedGroups, groupNames } from './groups';
import {
  administrators,
  anyone,
  developers,
  everyLoggedIn,
  lead,
  ordinary,
  role,
  scheme,
  type Holder,
  type Row,
  type SchemeInput,
} from './grants';
import { groupIdOf } from './identifiers';
import { appPermissions } from './product-access';
import { roles } from './roles';

/** Ids of the permission schemes that projects share. Jira's own default has the id 0. */
export const schemes = {
  standard: '0',
  community: '10101',
  intake: '10102',
  operations: '10103',
  warehouse: '10104',
  migration: '10105',
  serviceDesk: '10106',
  contractors: '10107',
  confidential: '10108',
  events: '10109',
} as const;

const agentsOfProduct: Holder = { type: 'applicationRole', application: 'jira-servicedesk' };
const portal: Holder = { type: 'sd.customer.portal.only' };
const jiraUsers = group(groupNames.jiraUsers);
const contractors = group(groupNames.contractors);

/** The ten shared permission schemes of the demo site. */
export function sharedSchemes(): SchemeInput[] {
  const staff = ordinary({ browsers: [everyLoggedIn], workers: [developers] });
  return [
    scheme(schemes.standard, 'Default Permission Scheme', {
      description:
        'This is the default permission scheme. Any new projects that are created will be assigned this scheme.',
      rows: staff,
    }),
    scheme(schemes.community, 'Developer Community Scheme', {
      description: 'For the projects our open source users follow.',
      rows: [...staff, ['BROWSE_PROJECTS', anyone], ['VIEW_READONLY_WORKFLOW', anyone]],
    }),
    scheme(schemes.intake, 'Partner Intake Scheme', {
      description: 'Partners send requests without an account.',
      rows: [
        ...ordinary({ browsers: [developers, lead], workers: [developers] }),
        ['BROWSE_PROJECTS', anyone],
        ['CREATE_ISSUES', anyone],
        ['ADD_COMMENTS', anyone],
        ['CREATE_ATTACHMENTS', anyone],
        [appPermissions.seeHours, anyone],
      ],
    }),
    scheme(schemes.operations, 'Operations Scheme', {
      description: 'Freight operations, with release managers as second administrators.',
      rows: [
        ...ordinary({ browsers: [jiraUsers], workers: [developers] }),
        ['ADMINISTER_PROJECTS', role(roles.releaseManagers)],
        ['DELETE_ISSUES', jiraUsers],
        ['DELETE_ALL_COMMENTS', { type: 'userCustomField', fieldId: 'customfield_10041' }],
      ],
    }),
    scheme(schemes.warehouse, 'Warehouse Automation Scheme', {
      description: 'Set up in a hurry for the Venlo hub.',
      rows: [
        ...staff,
        ['ADMINISTER_PROJECTS', everyLoggedIn],
        ['DELETE_ALL_ATTACHMENTS', everyLoggedIn],
        [appPermissions.approveHours, everyLoggedIn],
      ],
    }),
    scheme(schemes.migration, 'Migration Scheme', {
      description: 'From the move off Oracle.',
      rows: migration(),
    }),
    scheme(schemes.serviceDesk, 'Service Desk Scheme', {
      description: 'Service projects: agents of the product do the work, customers use the portal.',
      rows: serviceDesk(),
    }),
    scheme(schemes.contractors, 'Contractor Delivery Scheme', {
      description: 'Contractors run these projects themselves.',
      rows: [
        ...ordinary({ browsers: [contractors, developers], workers: [contractors] }),
        ['ADMINISTER_PROJECTS', contractors],
        ['DELETE_ISSUES', contractors],
      ],
    }),
    scheme(schemes.confidential, 'Confidential Scheme', {
      description: 'People, legal and finance. Roles only.',
      rows: ordinary({
        browsers: [developers, administrators, role(roles.viewers), lead],
        workers: [developers],
      }),
    }),
    scheme(schemes.events, 'Event Booth Scheme', {
      description: 'For trade fairs; no project uses it between them.',
      rows: [
        ...ordinary({ browsers: [developers], workers: [developers] }),
        ['BROWSE_PROJECTS', anyone],
        ['CREATE_ISSUES', anyone],
      ],
    }),
  ];
}

function migration(): readonly Row[] {
  return [
    ...ordinary({ browsers: [developers, lead], workers: [developers] }),
    ['EDIT_ISSUES', user(castId('oksana'))],
    ['ADMINISTER_PROJECTS', user(castId('paolo'))],
    ['MOVE_ISSUES', user(deletedAccounts.formerConsultant)],
    ['LINK_ISSUES', { type: 'userCustomField', fieldId: 'customfield_10041' }],
    ...deletedGroups.map(({ groupId }): Row => ['BROWSE_PROJECTS', { type: 'group', groupId }]),
  ];
}

function serviceDesk(): readonly Row[] {
  return [
    ...ordinary({ browsers: [role(roles.agents)], workers: [role(roles.agents)] }),
    ['SERVICEDESK_AGENT', role(roles.agents)],
    ['BROWSE_PROJECTS', agentsOfProduct],
    ['DELETE_ISSUES', agentsOfProduct],
    ['BROWSE_PROJECTS', portal],
    ['CREATE_ISSUES', portal],
    ['ADD_COMMENTS', portal],
    ['CREATE_ATTACHMENTS', portal],
    ['EDIT_ISSUES', portal],
  ];
}

function group(name: string): Holder {
  return { type: 'group', groupId: groupIdOf(name) };
}

function user(accountId: string): Holder {
  return { type: 'user', accountId };
}
