import type { SpacePermissionId } from '../atlassian/world/confluence-permissions';
import type { WorldSpaceInput } from '../atlassian/world/confluence-space';
import { worldSchema, type World, type WorldInput } from '../atlassian/world/schema';
import { planted, type Planted } from './planted';

type Row = readonly [
  holder: readonly [type: 'user' | 'group', id: string],
  ...permissions: SpacePermissionId[],
];

const ids = {
  users: 'group-confluence-users',
  admins: 'group-confluence-admins',
  pilot: 'group-pilot',
  editors: 'group-editors',
  gone: 'group-gone',
  admin: 'acc-admin',
  editor: 'acc-editor',
  leaver: 'acc-leaver',
  guest: 'acc-guest',
} as const;

const editors: Row = [['group', ids.editors], 'read/space', 'create/page', 'administer/space'];
const readers: Row = [['group', ids.users], 'read/space', 'create/comment', 'delete/space'];

/** A choir whose Confluence is from before space roles: what the internet sees, only the permission check tells. */
export function legacyRolesWorld(): World {
  return worldSchema.parse({
    name: 'Harbour Choir',
    siteUrl: 'https://harbour-choir.atlassian.net',
    directory: directory(),
    confluence: { roleMode: 'PRE_ROLES', anonymous: { canUse: true }, spaces: spaces() },
  });
}

/** Every finding that the Confluence rules named here have in this world with default settings. */
export const plantedLegacyRoles: readonly Planted[] = [
  planted('confluence/anonymous-site-access', 'site', 'anonymous visitors may use Confluence'),
  planted('confluence/public-space-read', '1002', 'the public reads'),
  planted('confluence/public-space-read', '1003', 'the public reads'),
  planted('confluence/public-space-write', '1003', 'the public creates pages'),
  planted('confluence/archived-public-space', '1004', 'nobody closed the door'),
  planted('confluence/everyone-administers-space', '1005', 'all 120 members'),
  planted('confluence/everyone-destructive', '1006', 'all 120 members delete pages'),
  planted('confluence/guest-overreach', '1007', 'a guest exports'),
  planted('confluence/no-active-space-admin', '1008', 'owner left, administrators were deleted'),
];

/** What looks like a finding and is none. */
export const nearMissesLegacyRoles: readonly Planted[] = [
  planted('confluence/public-space-read', '1001', 'members read'),
  planted('confluence/public-space-write', '1002', 'the public reads and no more'),
  planted('confluence/everyone-administers-space', '1009', 'a small group that opens Confluence'),
  planted('confluence/everyone-destructive', '1001', 'members delete what is their own'),
];

function directory(): WorldInput['directory'] {
  const member = (at: number) => ({
    accountId: `acc-member-${String(at)}`,
    name: `Singer ${String(at)}`,
    groups: [ids.users],
  });
  return {
    accounts: [
      { accountId: ids.admin, name: 'Adele Admin', groups: [ids.users, ids.admins] },
      { accountId: ids.editor, name: 'Edda Editor', groups: [ids.users, ids.editors] },
      { accountId: ids.leaver, name: 'Leo Leaver', active: false, groups: [ids.users] },
      { accountId: ids.guest, name: 'Greta Guest', guest: true },
      ...Array.from({ length: 117 }, (_nothing, at) => member(at)),
      { accountId: 'acc-pilot', name: 'Pia Pilot', groups: [ids.pilot] },
    ],
    groups: [
      { groupId: ids.users, name: 'confluence-users', confluenceAccess: ['user'] },
      { groupId: ids.admins, name: 'confluence-admins', confluenceAccess: ['admin'] },
      { groupId: ids.pilot, name: 'confluence-pilot', confluenceAccess: ['user'] },
      { groupId: ids.editors, name: 'editors' },
    ],
    deletedGroups: [{ groupId: ids.gone, name: 'committee-2019' }],
  };
}

function spaces(): WorldSpaceInput[] {
  const members = ['group', ids.users] as const;
  return [
    space('1001 SCORES Scores', [editors, readers]),
    space('1002 CONCERT Concerts', [editors, readers], { anonymousPermissions: ['read/space'] }),
    space('1003 GUESTBOOK Guest Book', [editors, readers], {
      anonymousPermissions: ['read/space', 'create/page', 'create/comment'],
    }),
    space('1004 TOUR12 Tour 2012', [editors, readers], {
      status: 'archived',
      anonymousPermissions: ['read/space'],
    }),
    space('1005 CAKE Cake Rota', [[members, 'read/space', 'administer/space']]),
    space('1006 LYRICS Lyrics', [editors, [members, 'read/space', 'delete/page']]),
    space('1007 TICKETS Ticketing', [editors, [['user', ids.guest], 'read/space', 'export/space']]),
    space(
      '1008 BYLAWS Bylaws',
      [[['group', ids.gone], 'read/space', 'administer/space'], readers],
      {
        ownerId: ids.leaver,
      },
    ),
    space('1009 PILOT Pilot', [[['group', ids.pilot], 'read/space', 'administer/space']]),
  ];
}

/** `title` is the id, the key and the name of the space. */
function space(
  title: string,
  rows: readonly Row[],
  more: Partial<WorldSpaceInput> = {},
): WorldSpaceInput {
  const [id = '', key = '', ...name] = title.split(' ');
  return {
    id,
    key,
    name: name.join(' '),
    authorId: ids.editor,
    ownerId: ids.editor,
    homepageId: `${id}1`,
    permissions: rows
      .flatMap(([holder, ...held]) => held.map((permission) => ({ holder, permission })))
      .map(({ holder: [type, principal], permission }, at) => ({
        id: `${id}${String(100 + at)}`,
        principal: { type, id: principal },
        permission,
      })),
    ...more,
  };
}
