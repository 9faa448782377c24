import { castId } from './cast';
import { allow, anonymous, assign, departmental, group, guest, person } from './confluence-access';
import type { SpaceRow } from './confluence-space-row';
import { groupNames as groups } from './groups';

/** Spaces that the internet or partners reach, some on purpose and some not. */
export const openRows: readonly SpaceRow[] = [
  {
    key: 'DEVDOC',
    name: 'Tracking API Documentation',
    owner: castId('yuki'),
    access: [
      ...departmental('engineering', group(groups.engineeringLeads)),
      assign('Reader', anonymous),
    ],
    pages: {
      Authentication: 'Send client_secret=YOUR_CLIENT_SECRET and keep it to yourself.',
      'Rotating keys': 'How to make a private key, and what to do when a password is lost.',
    },
  },
  {
    key: 'CAREERS',
    name: 'Working at Kestrel',
    owner: castId('noor'),
    access: [
      ...departmental('people-team', person('noor'), person('eva')),
      assign('Viewer', anonymous),
    ],
  },
  {
    key: 'OSS',
    name: 'Open Source at Kestrel',
    owner: castId('dylan'),
    access: [
      ...departmental('engineering', person('dylan'), person('oksana')),
      assign('Collaborator', anonymous),
    ],
    pages: {
      'Release checklist': 'The bot signs in with access_token: kestrel-4711-0815-oss until June.',
      Contributing: 'Fork the repository and open a pull request.',
    },
  },
  {
    key: 'TENDER',
    name: 'Tender Responses',
    owner: castId('shanthi'),
    access: [...departmental('sales', person('shanthi')), allow(anonymous, 'read/space')],
    pages: { 'Data room': 'Bidders log in as guest, and the password is Rotterdam-2026!' },
  },
  {
    key: 'INTAKE',
    name: 'Partner Requests',
    owner: castId('dmitri'),
    access: [
      ...departmental('customer-success', person('dmitri')),
      allow(anonymous, 'read/space', 'create/page', 'create/comment', 'create/attachment'),
    ],
  },
  {
    key: 'PARTNER',
    name: 'Partner Portal',
    owner: castId('dmitri'),
    access: [
      assign('Admin', person('dmitri')),
      assign('Collaborator', group('customer-success'), group(groups.partners)),
    ],
  },
  {
    key: 'CUSTOMS',
    name: 'Customs Brokers',
    owner: castId('kwame'),
    access: [
      assign('Admin', person('kwame')),
      assign('Collaborator', group('operations')),
      assign('Manager', group(groups.partners)),
    ],
  },
  {
    key: 'VENDOR',
    name: 'Vendor Onboarding',
    owner: castId('raj'),
    access: [assign('Admin', person('raj'), guest(0)), assign('Collaborator', group('finance'))],
  },
  {
    key: 'RATES',
    name: 'Rate Cards',
    owner: castId('shanthi'),
    access: [
      ...departmental('sales', person('shanthi')),
      allow(guest(3), 'read/space', 'export/space'),
    ],
  },
  {
    key: 'JOINT',
    name: 'Joint Venture Rotterdam',
    owner: castId('birgit'),
    access: [
      ...departmental('operations', person('birgit')),
      assign('Viewer', guest(1)),
      allow(guest(2), 'read/space', 'create/page', 'delete/space'),
    ],
  },
];
