import { spaceId } from './confluence-spaces';
import { personalKey } from './confluence-personal';
import type { Planted } from './planted';

/**
 * Every finding that the Confluence rules named here have in the demo site with default settings. A rule that is not
 * named is not planted, whatever it finds.
 */
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
];

/** What looks like a finding and is none. */
export const nearMissesConfluence: readonly Planted[] = [
  space('confluence/public-space-read', 'PUBAFF', 'a group named "public"'),
  space('confluence/public-space-read', 'HELP', 'anyone with an account is not anyone'),
  space('confluence/public-space-read', 'FAX', 'archived, and everyone licensed reads'),
  space('confluence/public-space-write', 'DEVDOC', 'the public reads and no more'),
  space('confluence/public-space-write', 'TENDER', 'the public reads and no more'),
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
];

function space(rule: string, key: string, note: string): Planted {
  return { rule, resourceId: spaceId(key), note };
}
