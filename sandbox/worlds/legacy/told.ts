import { demoDay } from '../demo/demo-world';
import { nearMissesLegacyRoles, plantedLegacyRoles } from '../legacy-roles';
import { planted } from '../planted';
import type { ToldWorld } from '../testing/told-world';
import { legacyWorld } from '.';

/** Who deletes in the first space, and what the public does besides reading, nobody is told. */
const unseen: ReadonlySet<string> = new Set([
  'confluence/everyone-destructive',
  'confluence/public-space-write',
]);

/** The Harbour Choir, with nothing said in the settings and nothing connected. */
export const toldLegacy: ToldWorld = {
  world: legacyWorld(),
  day: demoDay,
  planted: [
    ...plantedLegacyRoles,
    planted('confluence/grant-to-missing-principal', '1008', 'a group that was deleted'),
    planted('confluence/pre-roles-mode', 'site', 'permission tables only'),
    planted('confluence/public-exposure-confirmed', '1002', 'a stranger is given it'),
    planted('confluence/public-exposure-confirmed', '1003', 'a stranger is given it'),
    planted('confluence/public-exposure-confirmed', '1004', 'a stranger is given it'),
    planted('confluence/reduced-visibility', 'site', 'the permissions of a space are not shown'),
    planted('confluence/too-many-space-admins', '1005', 'all 120 members'),
    planted('jira/default-scheme-broad', '0', 'as it came'),
    planted('jira/everyone-deletes', '0', 'everyone deletes issues'),
    planted('jira/grant-to-missing-principal', '10001', 'a group that was deleted'),
    planted('jira/open-product-access', 'jira-software', 'new users get Jira'),
    planted('jira/orphan-shared-filter', '10201', 'its owner left'),
    planted('jira/public-browse', '10001', 'the public buys tickets'),
    planted('jira/public-exposure-confirmed', '10100', 'a stranger is given it'),
    planted('jira/public-filter', '10201', 'for the door'),
    planted('jira/public-write', '10001', 'the public creates issues'),
    planted('jira/reduced-visibility', 'site', 'several lists are not shown'),
  ],
  nearMisses: nearMissesLegacyRoles.filter(({ rule }) => !unseen.has(rule)),
};
