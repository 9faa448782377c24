import { castId } from './cast';
import {
  allow,
  anyAccount,
  assign,
  confidential,
  departmental,
  everyone,
  group,
  person,
  productAdmins,
} from './confluence-access';
import type { SpaceRow } from './confluence-space-row';
import { groupNames as groups } from './groups';

/** The departments and the company as a whole: nothing wrong here, though some of it looks as if. */
export const companyRows: readonly SpaceRow[] = [
  {
    key: 'HOME',
    name: 'Kestrel Home',
    type: 'collaboration',
    owner: castId('birgit'),
    access: [assign('Admin', group(groups.projectOffice)), assign('Collaborator', everyone)],
  },
  {
    key: 'ENG',
    name: 'Engineering',
    owner: castId('henrik'),
    access: departmental('engineering', group(groups.engineeringLeads)),
  },
  {
    key: 'PROD',
    name: 'Product and Design',
    owner: castId('claire'),
    access: departmental('product-design', person('claire'), person('theo')),
  },
  {
    key: 'OPS',
    name: 'Operations Handbook',
    owner: castId('kwame'),
    access: departmental('operations', group(groups.projectOffice)),
  },
  {
    key: 'WHA',
    name: 'Warehouse Automation',
    owner: castId('mirjam'),
    access: departmental('warehouse-automation', person('mirjam')),
  },
  {
    key: 'CS',
    name: 'Customer Success',
    owner: castId('grace'),
    access: departmental('customer-success', person('grace'), person('dmitri')),
  },
  {
    key: 'SALES',
    name: 'Sales Playbook',
    owner: castId('hugh'),
    access: departmental('sales', person('shanthi'), person('hugh')),
  },
  {
    key: 'MKT',
    name: 'Marketing',
    owner: castId('celine'),
    access: departmental('marketing', person('celine'), person('arthur')),
  },
  {
    key: 'FIN',
    name: 'Finance',
    owner: castId('ingeborg'),
    access: confidential('finance', person('ingeborg'), person('raj')),
    classification: 'Restricted',
  },
  {
    key: 'PEOPLE',
    name: 'People Team',
    owner: castId('eva'),
    access: confidential('people-team', person('eva'), person('noor')),
  },
  {
    key: 'LEGAL',
    name: 'Legal',
    owner: castId('william'),
    access: confidential('legal', person('william'), person('saskia')),
  },
  {
    key: 'ITSEC',
    name: 'IT and Security',
    owner: castId('marta'),
    access: confidential('it-security', group(groups.securityResponse)),
    pages: { 'Break-glass accounts': 'The password is in the safe; db_password=Zeeland-1953!' },
  },
  {
    key: 'BOARD',
    name: 'Board Papers',
    owner: castId('luis'),
    access: [assign('Admin', productAdmins), assign('Reader', group('legal'), group('finance'))],
  },
  {
    key: 'AUDIT',
    name: 'Yearly Audit',
    owner: castId('raj'),
    access: [assign('Auditor', group('finance')), assign('Reader', group('legal'))],
  },
  {
    key: 'PUBAFF',
    name: 'Public Affairs',
    owner: castId('celine'),
    access: [
      assign('Admin', person('celine')),
      assign('Collaborator', group(groups.publicAffairs)),
      assign('Viewer', everyone),
    ],
  },
  {
    key: 'HELP',
    name: 'IT Help Centre',
    type: 'knowledge_base',
    owner: castId('lotte'),
    access: [
      assign('Admin', person('lotte')),
      assign('Collaborator', group(groups.itServiceDesk)),
      assign('Reader', anyAccount),
    ],
  },
  {
    key: 'SHIPPER',
    name: 'Shipper Help Centre',
    type: 'knowledge_base',
    owner: castId('grace'),
    access: [
      assign('Admin', person('grace')),
      assign('Collaborator', group(groups.agents)),
      assign('Reader', anyAccount),
    ],
  },
  {
    key: 'NOTICE',
    name: 'Notices',
    owner: castId('anneke'),
    access: [
      assign('Admin', person('anneke')),
      allow(group(groups.allStaff), 'read/space', 'create/comment'),
    ],
  },
];
