import type { SpacePermissionId } from '../../atlassian/world/confluence-permissions';
import { castId, type CastHandle } from './cast';
import { allow, departmental, group, person, type Access } from './confluence-access';
import type { SpaceRow } from './confluence-space-row';
import { groupNames as groups } from './groups';

const writing: readonly SpacePermissionId[] = [
  'read/space',
  'delete/space',
  'create/page',
  'create/comment',
  'create/attachment',
];
const administering: readonly SpacePermissionId[] = [
  ...writing,
  'delete/page',
  'restrict_content/space',
  'export/space',
  'administer/space',
];

/** Spaces of projects. Those made before the roles still have a permission table. */
export const projectSpaceRows: readonly SpaceRow[] = [
  withRoles('PLAT', 'Platform', 'henrik'),
  withRoles('WEB', 'Customer Web', 'farah'),
  withRoles('MOBILE', 'Driver App', 'joost'),
  withRoles('DATA', 'Data Platform', 'oksana'),
  withTable('TRACK', 'Track and Trace', 'yuki'),
  withTable('PAY', 'Freight Payments', 'dylan'),
  withTable('DOCK', 'Dock Scheduling', 'mirjam'),
  withTable('CARG', 'Cargo Insurance', 'ingeborg'),
  {
    key: 'DS',
    name: 'Design System',
    owner: castId('theo'),
    access: [
      ...departmental('product-design', person('theo')),
      allow(group(groups.frontendGuild), 'read/space', 'create/page', 'create/comment'),
    ],
  },
];

function withRoles(key: string, name: string, owner: CastHandle): SpaceRow {
  return { key, name, owner: castId(owner), access: departmental('engineering', person(owner)) };
}

/** Everyone with a licence writes and deletes what is their own. */
function withTable(key: string, name: string, owner: CastHandle): SpaceRow {
  const access: readonly Access[] = [
    allow(person(owner), ...administering),
    allow(group(groups.confluenceUsers), ...writing),
  ];
  return { key, name, owner: castId(owner), access };
}
