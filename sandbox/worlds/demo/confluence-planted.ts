import { auditEventId } from './confluence-audit';
import { personalKey } from './confluence-personal';
import { roleIdOf } from './confluence-roles';
import { spaceId } from './confluence-spaces';
import { demoDay } from './demo-world';
import { accountIdOf } from './identifiers';
import { planted, type Planted } from '../planted';

const publicKeys = ['DEVDOC', 'CAREERS', 'OSS', 'TENDER', 'INTAKE', 'TRACK1', 'BREXIT'];

/** Every finding that the rules of Confluence have in the demo site on its day, with the settings of its company. */
export const plantedConfluence: readonly Planted[] = [
  {
    rule: 'confluence/anonymous-site-access',
    resourceId: 'site',
    note: 'anonymous visitors may use Confluence',
  },
  space('confluence/public-space-read', 'DEVDOC', 'a role that only reads, on purpose'),
  space('confluence/public-space-read', 'CAREERS', 'the Viewer role'),
  space('confluence/public-space-read', 'OSS', 'the Collaborator role'),
  space('confluence/public-space-read', 'TENDER', 'only the permission check shows it'),
  space('confluence/public-space-read', 'INTAKE', 'only the permission check shows it'),
  space('confluence/public-space-write', 'CAREERS', 'the Viewer role comments'),
  space('confluence/public-space-write', 'OSS', 'the Collaborator role creates'),
  space('confluence/public-space-write', 'INTAKE', 'only the permission check shows it'),
  space('confluence/archived-public-space', 'TRACK1', 'a role outlived the archiving'),
  space('confluence/archived-public-space', 'BREXIT', 'only the permission check shows it'),
  space('confluence/everyone-administers-space', 'LUNCH', 'every licensed user is Admin'),
  space('confluence/everyone-administers-space', 'INTRA', 'the users of Confluence, by the table'),
  space('confluence/everyone-destructive', 'LUNCH', 'Admin deletes and exports as well'),
  space('confluence/everyone-destructive', 'RETRO', 'a custom role deletes what others wrote'),
  space('confluence/everyone-destructive', 'METRICS', 'the users of Confluence export'),
  space('confluence/guest-overreach', 'VENDOR', 'a guest is Admin'),
  space('confluence/guest-overreach', 'CUSTOMS', 'the group of the guests deletes and exports'),
  space('confluence/guest-overreach', 'RATES', 'a guest exports'),
  space('confluence/no-active-space-admin', 'SCAN', 'owner and only administrator left'),
  space('confluence/no-active-space-admin', 'MIG', 'owner and administrator group were deleted'),
  space('confluence/no-active-space-admin', 'KAIZEN', 'nobody owns or administers it'),

  space('confluence/direct-user-grant', 'WORKSC', 'seven colleagues by name'),
  space('confluence/grant-to-missing-principal', 'SALES', 'an administrator left'),
  space('confluence/grant-to-missing-principal', 'SCAN', 'its only administrator left'),
  space('confluence/grant-to-missing-principal', 'MIG', 'a group that was deleted'),
  space('confluence/grant-to-missing-principal', 'EVENTS', 'an administrator left'),
  space('confluence/grant-to-missing-principal', 'ROADMAP', 'an administrator left'),
  ...[0, 2, 3, 4, 5, 6, 7].map((at) =>
    planted('confluence/guest-inventory', guestId(at), 'a guest for 900 days'),
  ),
  ...(['henrik', 'yuki', 'claire', 'celine', 'grace', 'birgit'] as const).map((handle) =>
    space('confluence/open-personal-space', personalKey(handle), 'every licensed user reads'),
  ),
  space('confluence/open-personal-space', personalKey('emil'), 'open, and its owner left'),
  { rule: 'confluence/pre-roles-mode', resourceId: 'site', note: 'half way to space roles' },
  ...publicKeys.map((key) =>
    space('confluence/public-exposure-confirmed', key, 'a stranger is given it'),
  ),
  event('published', 'a space was opened to anonymous visitors'),
  event('exported', 'a space was exported'),
  event('newAdministrator', 'somebody joined the administrators'),
  {
    rule: 'confluence/risky-space-role',
    resourceId: roleIdOf('Coordinator'),
    note: 'a role of their own administers',
  },
  space('confluence/secrets-in-public-space', 'OSS', 'a token in a checklist'),
  space('confluence/secrets-in-public-space', 'TENDER', 'a password for bidders'),
  space('confluence/self-join-group-grant', 'DS', 'a guild that anyone joins'),
  space('confluence/sensitive-unclassified', 'PEOPLE', 'nobody classified it'),
  space('confluence/sensitive-unclassified', 'BOARD', 'nobody classified it'),
  { rule: 'confluence/short-audit-retention', resourceId: 'site', note: 'sixty days' },
  { rule: 'confluence/too-many-admins', resourceId: 'site', note: 'a guest among few' },
  space('confluence/too-many-space-admins', 'INTRA', 'all users of Confluence'),
  space('confluence/too-many-space-admins', 'DOCKSIDE', 'sixteen contractors'),
  space('confluence/too-many-space-admins', 'EVENTS', 'a whole department'),
  space('confluence/unlicensed-space-access', 'TARIFF', 'anyone with an account reads'),
];

/** What looks like a finding and is none. */
export const nearMissesConfluence: readonly Planted[] = [
  space('confluence/public-space-read', 'PUBAFF', 'a group named "public"'),
  space('confluence/public-space-read', 'HELP', 'anyone with an account is not anyone'),
  space('confluence/public-space-read', 'FAX', 'archived, and everyone licensed reads'),
  space('confluence/public-space-write', 'DEVDOC', 'the public reads and no more'),
  space('confluence/public-space-write', 'HOME', 'everyone licensed writes'),
  space('confluence/archived-public-space', 'FAX', 'archived, and everyone licensed reads'),
  space('confluence/archived-public-space', 'DEVDOC', 'public, and not archived'),
  space('confluence/everyone-administers-space', 'DOCKSIDE', 'a small group that opens Confluence'),
  space('confluence/everyone-administers-space', 'BOARD', 'administrators of Confluence only'),
  space('confluence/everyone-administers-space', 'HOME', 'everyone writes, an office administers'),
  space('confluence/everyone-destructive', 'DOCKSIDE', 'a small group that opens Confluence'),
  space('confluence/everyone-destructive', 'TRACK', 'people delete what is their own'),
  space('confluence/everyone-destructive', 'AUDIT', 'a department exports'),
  space('confluence/guest-overreach', 'PARTNER', 'guests write and delete what is their own'),
  space('confluence/guest-overreach', 'JOINT', 'guests look, write and delete what is their own'),
  space('confluence/no-active-space-admin', 'EVENTS', 'owner left, the department administers'),
  space('confluence/no-active-space-admin', 'ROADMAP', 'owner left, another administrator did not'),
  space('confluence/no-active-space-admin', 'AUDIT', 'no administrator, but its owner is here'),
  space('confluence/no-active-space-admin', 'SALES', 'a leaver among the administrators'),
  space(
    'confluence/no-active-space-admin',
    'BOARD',
    'the administrators of Confluence look after it',
  ),
  space(
    'confluence/no-active-space-admin',
    personalKey('emil'),
    'a leaver, taken over by a colleague',
  ),
  space('confluence/direct-user-grant', 'SALES', 'two administrators by name'),
  space('confluence/grant-to-missing-principal', personalKey('emil'), 'the owner holds nothing'),
  space('confluence/grant-to-missing-principal', 'KAIZEN', 'without an owner, and nobody missing'),
  { rule: 'confluence/guest-inventory', resourceId: guestId(1), note: 'came last month' },
  space('confluence/open-personal-space', personalKey('ines'), 'closed'),
  space('confluence/public-exposure-confirmed', 'PUBAFF', 'a group named "public"'),
  event('newSpacePermission', 'what a new space comes with'),
  event('newColleague', 'a group that administers nothing'),
  event('newApp', 'longer ago than the recent days'),
  {
    rule: 'confluence/risky-space-role',
    resourceId: roleIdOf('Librarian'),
    note: 'deletes, and administers nothing',
  },
  {
    rule: 'confluence/risky-space-role',
    resourceId: roleIdOf('Admin'),
    note: 'comes with Confluence',
  },
  space('confluence/secrets-in-public-space', 'DEVDOC', 'placeholders and advice'),
  space('confluence/secrets-in-public-space', 'ITSEC', 'a password that no stranger reads'),
  space('confluence/self-join-group-grant', 'PUBAFF', 'a group named "public", by invitation'),
  space('confluence/sensitive-unclassified', 'FIN', 'Restricted by default'),
  space('confluence/sensitive-unclassified', 'LEGAL', 'nobody calls it sensitive'),
  space('confluence/too-many-space-admins', 'HOME', 'a small office administers'),
];

function event(handle: Parameters<typeof auditEventId>[0], note: string): Planted {
  const resourceId = auditEventId(handle, demoDay);
  return { rule: 'confluence/recent-risky-change', resourceId, note };
}

function space(rule: string, key: string, note: string): Planted {
  return { rule, resourceId: spaceId(key), note };
}

function guestId(at: number): string {
  return accountIdOf(`guest ${String(at)}`);
}
