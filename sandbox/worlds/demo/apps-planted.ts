import { planted, type Planted } from '../planted';
import { auditEventId } from './confluence-audit';
import { spaceId } from './confluence-spaces';
import { demoDay } from './demo-world';
import { appId } from './outsiders';
import { connectKeys, forgeAppId } from './site-apps';

/** Every finding that the rules about apps have in the demo site with the settings and the memory of its company. */
export const plantedApps: readonly Planted[] = [
  planted('apps/recent-install', appId('sapSync'), 'Jira let it administer six days ago'),
  planted('apps/admin-app', appId('automation'), 'Automation for Jira'),
  planted('apps/admin-app', appId('backup'), 'Backup Harbor'),
  planted('apps/admin-app', appId('sapSync'), 'Cargo Sync for SAP'),
  planted('apps/app-edits-space', spaceId('RETRO'), 'Diagram Deck writes'),
  planted('apps/connect-app', connectKeys.timesheets, 'Timesheets by Larkfield'),
  planted('apps/connect-app', connectKeys.backup, 'Backup Harbor'),
  planted('apps/development-environment', forgeAppId('sapSync'), 'Cargo Sync for SAP'),
  planted('apps/inactive-app-with-access', appId('importer'), 'still in a group of administrators'),
  planted('apps/new-app', appId('sapSync'), 'no earlier scan saw it'),
  planted('apps/outdated-app', forgeAppId('testing'), 'Test Bench'),
  planted('apps/outdated-app', connectKeys.importer, 'switched off'),
  planted('apps/outdated-app', connectKeys.backup, 'waits for an update'),
  planted('apps/unapproved-app', appId('sapSync'), 'nobody approved it'),
];

/** What looks like a finding about apps and is none. */
export const nearMissesApps: readonly Planted[] = [
  planted('apps/recent-install', appId('backup'), 'administers for longer than Jira remembers'),
  planted(
    'apps/recent-install',
    auditEventId('newApp', demoDay),
    'longer ago than the recent days',
  ),
  planted('apps/admin-app', appId('importer'), 'the app is switched off'),
  planted('apps/admin-app', appId('slack'), 'administers nothing'),
  planted('apps/app-edits-space', spaceId('METRICS'), 'Test Bench only reads'),
  planted('apps/connect-app', connectKeys.importer, 'on Connect, and switched off'),
  planted('apps/connect-app', connectKeys.automation, 'Atlassian’s own'),
  planted('apps/development-environment', forgeAppId('testing'), 'outdated, but from production'),
  planted(
    'apps/inactive-app-with-access',
    appId('releaseNotes'),
    'administers, and is switched on',
  ),
  planted('apps/new-app', appId('timesheets'), 'came 45 days ago'),
  planted('apps/new-app', appId('backup'), 'was there before Parapet'),
  planted('apps/outdated-app', connectKeys.automation, 'Atlassian’s own'),
  planted('apps/outdated-app', connectKeys.timesheets, 'up to date, though on Connect'),
  planted('apps/unapproved-app', appId('timesheets'), 'approved, in other letters'),
  planted('apps/unapproved-app', appId('slack'), 'Atlassian’s own'),
  planted('apps/unapproved-app', appId('importer'), 'switched off'),
];
