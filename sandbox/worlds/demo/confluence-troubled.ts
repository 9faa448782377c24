import { castId, deletedAccounts } from './cast';
import {
  allow,
  anyAccount,
  app,
  assign,
  confidential,
  departmental,
  everyone,
  group,
  person,
} from './confluence-access';
import type { SpaceRow } from './confluence-space-row';
import { groupNames as groups } from './groups';

/** Spaces that everyone may break, or that nobody looks after, and some that only look like it. */
export const troubledRows: readonly SpaceRow[] = [
  {
    key: 'LUNCH',
    name: 'Lunch and Learn',
    owner: castId('celine'),
    access: [assign('Admin', person('celine'), everyone)],
  },
  {
    key: 'INTRA',
    name: 'Old Intranet',
    owner: castId('kwame'),
    access: [
      assign('Admin', person('kwame')),
      allow(group(groups.confluenceUsers), 'read/space', 'create/page', 'administer/space'),
    ],
  },
  {
    key: 'RETRO',
    name: 'Retrospectives',
    owner: castId('oksana'),
    access: [
      assign('Admin', person('oksana')),
      assign('Librarian', everyone),
      assign('Collaborator', app('diagrams')),
    ],
  },
  {
    key: 'METRICS',
    name: 'Company Metrics',
    owner: castId('raj'),
    access: [
      assign('Admin', person('raj')),
      assign('Reader', app('testing')),
      allow(group(groups.confluenceUsers), 'read/space', 'export/space'),
    ],
  },
  {
    key: 'DOCKSIDE',
    name: 'Dockside Consulting',
    owner: castId('anneke'),
    access: [assign('Admin', person('anneke'), group(groups.contractors))],
  },
  {
    key: 'SCAN',
    name: 'Handheld Scanners',
    owner: castId('stanislav'),
    access: departmental('warehouse-automation', person('stanislav')),
  },
  {
    key: 'MIG',
    name: 'Oracle Migration',
    owner: deletedAccounts.formerConsultant,
    access: [
      assign('Admin', group('oracle-migration-team')),
      assign('Collaborator', group('engineering')),
    ],
  },
  {
    key: 'KAIZEN',
    name: 'Kaizen Board',
    access: [assign('Collaborator', group('operations')), assign('Viewer', everyone)],
  },
  {
    key: 'EVENTS',
    name: 'Events and Fairs',
    owner: castId('hugh'),
    access: departmental('marketing', person('hugh'), group('marketing')),
  },
  {
    key: 'ROADMAP',
    name: 'Roadmap',
    owner: castId('nora'),
    access: confidential('product-design', person('nora'), person('claire')),
  },
  {
    key: 'WORKSC',
    name: 'Works Council',
    owner: castId('eva'),
    access: [
      assign('Admin', person('eva')),
      assign('Collaborator', person('noor'), person('william'), person('saskia')),
      assign('Viewer', person('raj'), person('ingeborg'), person('arthur')),
    ],
  },
  {
    key: 'TARIFF',
    name: 'Tariff Questions',
    owner: castId('kwame'),
    access: [
      assign('Admin', person('kwame')),
      assign('Collaborator', group('operations')),
      assign('Reader', anyAccount),
    ],
  },
  {
    key: 'FLEET',
    name: 'Fleet Coordination',
    owner: castId('birgit'),
    access: [assign('Coordinator', person('birgit')), assign('Collaborator', group('operations'))],
  },
];
