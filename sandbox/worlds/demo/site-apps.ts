import type { WorldInput } from '../../atlassian/world/schema';
import { uuidOf } from './identifiers';
import { apps } from './outsiders';

type SiteApps = NonNullable<WorldInput['apps']>;

/** The key of an app on Connect. */
export const connectKeys = {
  automation: 'com.codebarrel.addons.automation',
  timesheets: 'com.larkfield.timesheets',
  backup: 'io.backup-harbor.cloud',
  importer: 'com.legacy-tools.csv-importer',
} as const;

/** How the administration names an app on Forge. */
export function forgeAppId(handle: 'diagrams' | 'testing' | 'releaseNotes' | 'sapSync'): string {
  return `ari:cloud:ecosystem::app/${forgeId(handle)}`;
}

function forgeId(handle: string): string {
  return uuidOf(`forge app ${handle}`);
}

/** What the administration of the demo site lists: apps on both frameworks, some of them not as they should be. */
export function demoSiteApps(): SiteApps {
  return {
    connect: [
      {
        key: connectKeys.automation,
        name: apps.automation.name,
        vendor: 'Atlassian',
        updateAvailable: true,
      },
      {
        key: connectKeys.timesheets,
        name: apps.timesheets.name,
        vendor: 'Larkfield',
        version: '4.2.0-AC',
      },
      {
        key: connectKeys.backup,
        name: apps.backup.name,
        vendor: 'Backup Harbor Ltd',
        version: '1.9.3-AC',
        updateAvailable: true,
        hosts: ['jira', 'confluence'],
      },
      {
        key: connectKeys.importer,
        name: apps.importer.name,
        vendor: 'Legacy Tools',
        enabled: false,
      },
    ],
    forge: [
      { id: forgeId('diagrams'), name: apps.diagrams.name, hosts: ['jira', 'confluence'] },
      { id: forgeId('testing'), name: apps.testing.name, version: '2.0.0', latest: false },
      { id: forgeId('releaseNotes'), name: apps.releaseNotes.name },
      { id: forgeId('sapSync'), name: apps.sapSync.name, environment: 'DEVELOPMENT' },
    ],
  };
}
